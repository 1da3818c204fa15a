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

export type Config = { [name in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[name]> };

/** A rule between settings: what it looks at, which of them it blames, what for, and when. */
interface Rule {
  of: readonly (keyof Config)[];
  blames: keyof Config;
  fault: string;
  broken(config: Config): boolean;
}

const ownApi = ({ TELEGRAM_API_ROOT: root }: Config): boolean => root !== 'https://api.telegram.org';

const RULES: readonly Rule[] = [
  {
    of: ['WEBHOOK_URL', 'WEBHOOK_SECRET'],
    blames: 'WEBHOOK_SECRET',
    fault: 'is needed with WEBHOOK_URL',
    broken: ({ WEBHOOK_URL: url, WEBHOOK_SECRET: secret }) => url !== undefined && secret === undefined,
  },
  {
    of: ['WEBHOOK_URL', 'WEBHOOK_SECRET'],
    blames: 'WEBHOOK_URL',
    fault: 'is needed with WEBHOOK_SECRET',
    broken: ({ WEBHOOK_URL: url, WEBHOOK_SECRET: secret }) => url === undefined && secret !== undefined,
  },
  {
    of: ['WEBHOOK_URL', 'PORT'],
    blames: 'PORT',
    fault: 'is needed with WEBHOOK_URL: the webhook is served there',
    broken: ({ WEBHOOK_URL: url, PORT: port }) => url !== undefined && port === undefined,
  },
  {
    of: ['WEBHOOK_URL', 'TELEGRAM_API_ROOT'],
    blames: 'WEBHOOK_URL',
    fault: 'must be https with Telegram’s own API',
    broken: (config) => (config.WEBHOOK_URL?.startsWith('http:') ?? false) && !ownApi(config),
  },
  {
    of: ['TELEGRAM_RATE', 'PAID_BROADCAST', 'TELEGRAM_API_ROOT'],
    blames: 'TELEGRAM_RATE',
    fault: 'over 30 a second needs PAID_BROADCAST=yes: Telegram refuses more',
    broken: (config) => config.TELEGRAM_RATE > 30 && !config.PAID_BROADCAST && !ownApi(config),
  },
];

/**
 * The configuration out of an environment, or every fault of it at once, each naming its setting; values are never quoted. A rule
 * between settings is judged as soon as each of these is right by itself.
 */
export function parseConfig(env: Record<string, string | undefined>): { config: Config } | { faults: string[] } {
  const faults: [keyof Config, string][] = [];
  const values: Record<string, unknown> = {};
  for (const [name, check] of Object.entries(SETTINGS)) {
    const { data, error } = check.safeParse(env[name]);
    values[name] = data;
    for (const { message } of error?.issues ?? []) faults.push([name as keyof Config, message]);
  }
  const config = values as Config;
  const wrong = new Set(faults.map(([name]) => name));
  for (const { of, blames, fault, broken } of RULES)
    if (!of.some((name) => wrong.has(name)) && broken(config)) faults.push([blames, fault]);
  return faults.length > 0 ? { faults: faults.map(([name, fault]) => `${name}: ${fault}`) } : { config };
}

function isZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
