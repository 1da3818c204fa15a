import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseConfig, SETTINGS } from '../../src/config.ts';
import { fileFaults } from '../../src/sources/faults.ts';

const example = readFileSync('.env.example', 'utf8').split('\n');
const documented = example.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);

test('.env.example names every setting once, in the order of the schema', () => {
  expect(documented).toEqual(Object.keys(SETTINGS));
});

test('every setting is explained by a line above it', () => {
  const bare = example.filter((line, at) => /^[A-Z_]+=/.test(line) && !/^(#|[A-Z_]+=)/.test(example[at - 1] ?? ''));
  expect(bare).toEqual([]);
});

test('.env.example as it stands is sound and equals the defaults', () => {
  const env = Object.fromEntries(
    example.filter((line) => /^[A-Z_]+=/.test(line)).map((line) => line.split(/=(.*)/s).slice(0, 2)),
  );
  expect(parseConfig(env)).toEqual(parseConfig({}));
  expect(parseConfig({})).toHaveProperty('config');
});

test('all faults are reported at once, by name, never quoting the value', () => {
  const parsed = parseConfig({
    BOT_TOKEN: 'sesame',
    PORT: 'x',
    BRIEFING_TIMEZONE: 'Mars/Base',
    WEBHOOK_URL: 'http://a.example',
    TELEGRAM_RATE: '90',
    PAID_BROADCAST: 'maybe',
  });
  const faults = 'faults' in parsed ? parsed.faults : [];
  expect(faults.map((fault) => fault.split(':')[0])).toEqual([
    'BOT_TOKEN',
    'BRIEFING_TIMEZONE',
    'PORT',
    'PAID_BROADCAST',
    'WEBHOOK_SECRET',
    'WEBHOOK_URL',
  ]);
  expect(faults.join()).not.toContain('sesame');
});

test.each([
  [{ WEBHOOK_URL: 'https://a.example/hook' }, ['WEBHOOK_SECRET', 'PORT']],
  [{ WEBHOOK_SECRET: 'abc' }, ['WEBHOOK_URL']],
  [{ WEBHOOK_URL: 'http://a.example', WEBHOOK_SECRET: 'a', PORT: '80' }, ['WEBHOOK_URL']],
  [{ TELEGRAM_RATE: '500' }, ['TELEGRAM_RATE']],
  [{ TELEGRAM_RATE: '500', PAID_BROADCAST: 'yes' }, []],
  [{ ASSEMBLE_CRON: 'a b c d e', BACKUP_CRON: '0 2 * *' }, ['ASSEMBLE_CRON', 'BACKUP_CRON']],
  [{ ASSEMBLE_CRON: '*/5 6-22 * * 1-5' }, []],
])('settings that do not go together: %j', (env, names) => {
  const parsed = parseConfig(env);
  expect('faults' in parsed ? parsed.faults.map((fault) => fault.split(':')[0]) : []).toEqual(names);
});

test.each([
  [{ PORT: '99999' }, 'PORT: must be a whole number from 1 to 65535'],
  [{ BACKUP_KEEP: '0' }, 'BACKUP_KEEP: must be a whole number from 1 to 3650'],
  [{ KEEP_DAYS: '1.5' }, 'KEEP_DAYS: must be a whole number from 1 to 36500'],
  [{ READING_THREADS: 'many' }, 'READING_THREADS: must be a whole number from 1 to 64'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: must be one of trace, debug, info, warn, error, silent'],
])('a fault says what would be right: %j', (env, fault) => {
  expect(parseConfig(env)).toEqual({ faults: [fault] });
});

test('a file that cannot be read is named by its setting', () => {
  const faults = fileFaults({ SOURCES_PATH: 'nowhere/feeds.json', CHRONOLOGIES_PATH: 'nowhere/days.json' });
  expect(faults).toEqual([
    'CHRONOLOGIES_PATH: nowhere/days.json: cannot be read as JSON',
    'SOURCES_PATH: nowhere/feeds.json cannot be read',
  ]);
});
