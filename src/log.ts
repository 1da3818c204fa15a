import { pino } from 'pino';
import { type Config, SECRETS } from './config.ts';

/** Anything of a token's form, whosever it is. */
const TOKEN = /\d{6,}:[\w-]{20,}/g;

/** Where the program says what it does and what went wrong: JSON lines on standard error, never a token, never a message's text. */
export interface Log {
  info(context: Record<string, unknown>, message: string): void;
  warn(context: Record<string, unknown>, message: string): void;
  error(context: Record<string, unknown>, message: string): void;
}

/** The program's log at the configured level. The configured secrets do not leave, whatever line they get into. */
export function createLog(
  config: Pick<Config, 'LOG_LEVEL' | (typeof SECRETS)[number]>,
  write: (line: string) => void,
): Log {
  const secrets = SECRETS.flatMap((name) => config[name] ?? []);
  const clean = (line: string) =>
    secrets.reduce((kept, secret) => kept.replaceAll(secret, '[secret]'), line.replace(TOKEN, '[token]'));
  const logger = pino(
    {
      level: config.LOG_LEVEL,
      base: { name: 'daybrief' },
      redact: { paths: ['text', '*.text', 'error.payload', 'error.ctx', 'token', '*.token'], censor: '[left out]' },
      serializers: { error: told },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    { write: (line) => write(clean(line)) },
  );
  return {
    info: (context, message) => logger.info(context, message),
    warn: (context, message) => logger.warn(context, message),
    error: (context, message) => logger.error(context, message),
  };
}

/** An error and its causes as plain data: kind, message, code, place; nothing that a library hung on it. */
function told(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : typeof error;
  const inner = 'error' in error && error.error instanceof Error ? error.error : error.cause;
  return {
    kind: error.name,
    message: error.message,
    ...('code' in error ? { code: error.code } : {}),
    ...('error_code' in error ? { code: error.error_code } : {}),
    at: error.stack
      ?.split('\n')
      .slice(1, 4)
      .map((line) => line.trim()),
    ...(inner && depth < 3 ? { cause: told(inner, depth + 1) } : {}),
  };
}
