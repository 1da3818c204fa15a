import { validate as isCron } from 'node-cron';
import { z } from 'zod';

const blankIsUnset = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsUnset, schema.optional());
const preset = <T extends z.ZodType>(schema: T, value: z.input<T>) =>
  z.preprocess((given) => blankIsUnset(given) ?? value, schema);

const flag = z
  .enum(['0', '1', 'true', 'false', 'yes', 'no'], { message: 'must be yes or no' })
  .transform((word) => ['1', 'true', 'yes'].includes(word));
const whole = (min: number, max: number) => {
  const message = `must be a whole number from ${min} to ${max}`;
  return z.coerce.number({ message }).int(message).min(min, message).max(max, message);
};
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
const ids = z.string().transform((list, context) => {
  const words = list.split(/[\s,]+/).filter(Boolean);
  if (words.some((word) => !/^-?\d{1,20}$/.test(word)))
    context.addIssue({ code: 'custom', message: 'must be ids: whole numbers, separated by commas' });
  return words.map(Number);
});
const cron = z.string().refine(isCron, { message: 'must be a cron expression of five fields, such as */10 * * * *' });
const zone = z.string().refine(isZone, { message: 'must be an IANA time zone such as Europe/Kyiv' });
const httpUrl = z
  .url({ protocol: /^https?$/, message: 'must be an http or https URL' })
  .transform((url) => url.replace(/\/+$/, ''));
const instant = z.iso.datetime({ offset: true, message: 'must be an instant such as 2026-05-04T08:00:00Z' });

/** Every setting, its check and its default. The order is that of `.env.example`; a test keeps the two complete. */
export const SETTINGS = {
  BOT_TOKEN: optional(z.string().regex(/^\d+:[\w-]+$/, 'does not look like a token from @BotFather')),
  ADMIN_IDS: preset(ids, ''),
  ALLOWED_CHATS: preset(ids, ''),
  BRIEFING_TIMEZONE: preset(zone, 'UTC'),
  ASSEMBLE_CRON: preset(cron, '*/10 * * * *'),
  SOURCES_PATH: optional(z.string()),
  CHRONOLOGIES_PATH: optional(z.string()),
  DATABASE_PATH: preset(z.string(), 'db/data/daybrief.sqlite'),
  BRIEFINGS_PATH: preset(z.string(), 'briefings/daily'),
  BACKUP_PATH: preset(z.string(), 'db/data/backups'),
  BACKUP_CRON: preset(cron, '0 2 * * *'),
  BACKUP_KEEP: preset(whole(1, 3650), '14'),
  KEEP_DAYS: optional(whole(1, 36500)),
  PORT: optional(whole(1, 65535)),
  PUBLIC_URL: optional(httpUrl),
  TELEGRAM_API_ROOT: preset(httpUrl, 'https://api.telegram.org'),
  TELEGRAM_RATE: preset(whole(1, 1000), '30'),
  PAID_BROADCAST: preset(flag, 'no'),
  WEBHOOK_URL: optional(httpUrl),
  WEBHOOK_SECRET: optional(z.string().regex(/^[\w-]{1,256}$/, 'must be 1 to 256 of A-Z a-z 0-9 _ -')),
  ALLOW_PRIVATE_ADDRESSES: preset(flag, 'no'),
  READING_THREADS: preset(whole(1, 64), '2'),
  LOG_LEVEL: preset(z.enum(LEVELS, { message: `must be one of ${LEVELS.join(', ')}` }), 'info'),
  DAYBRIEF_NOW: optional(instant),
} as const;

/** Settings that are never printed. */
export const SECRETS = ['BOT_TOKEN', 'WEBHOOK_SECRET'] as const satisfies readonly (keyof typeof SETTINGS)[];

const schema = z.object(SETTINGS).superRefine((config, context) => {
  const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if (config.WEBHOOK_URL && !config.WEBHOOK_SECRET) fault('WEBHOOK_SECRET', 'is needed with WEBHOOK_URL');
  if (config.WEBHOOK_SECRET && !config.WEBHOOK_URL) fault('WEBHOOK_URL', 'is needed with WEBHOOK_SECRET');
  if (config.WEBHOOK_URL && !config.PORT) fault('PORT', 'is needed with WEBHOOK_URL: the webhook is served there');
  const ownApi = config.TELEGRAM_API_ROOT !== 'https://api.telegram.org';
  if (config.WEBHOOK_URL?.startsWith('http:') && !ownApi) fault('WEBHOOK_URL', 'must be https with Telegram’s own API');
  if (config.TELEGRAM_RATE > 30 && !config.PAID_BROADCAST && !ownApi)
    fault('TELEGRAM_RATE', 'over 30 a second needs PAID_BROADCAST=yes: Telegram refuses more');
});

export type Config = z.output<typeof schema>;

/** The configuration out of an environment, or every fault of it at once, each naming its setting; values are never quoted. */
export function parseConfig(env: Record<string, string | undefined>): { config: Config } | { faults: string[] } {
  const known = Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, env[name]]));
  const parsed = schema.safeParse(known);
  if (parsed.success) return { config: parsed.data };
  return { faults: parsed.error.issues.map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`) };
}

function isZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
