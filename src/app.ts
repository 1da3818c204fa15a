import type { CliContext, Format, OpenNewsroom } from './cli/context.ts';
import { type Config, parseConfig } from './config.ts';
import { explainChoice } from './core/assemble/explain.ts';
import type { Chronology, Day, Edition } from './core/model.ts';
import type { Desk } from './core/ports/desk.ts';
import type { Found } from './core/ports/inputs.ts';
import { markdownOf } from './core/render/markdown/edition.ts';
import { textDiff } from './core/render/text/diff.ts';
import { textEdition } from './core/render/text/edition.ts';
import { textExplanation } from './core/render/text/explain.ts';
import { ENGLISH } from './core/render/words/en.ts';
import { type AssembleParts, requestOf } from './delivery/assemble.ts';
import { systemClock } from './delivery/clock.ts';
import { createDesk, type DeskParts } from './delivery/desk.ts';
import { ingest } from './delivery/ingest.ts';
import { loadChronologies } from './sources/chronologies.ts';
import { foundAt } from './sources/files/files.ts';
import { foundInStream } from './sources/files/stream.ts';
import { ReadingPool } from './sources/reading/pool.ts';
import { openStorage } from './storage/storage.ts';

/** How long one article may be read, in milliseconds, before it is given up and named. */
const PATIENCE = 30_000;

/** Wires the shells to each other for one run of the program. */
export function contextOf(env: NodeJS.ProcessEnv): CliContext {
  const configured = parseConfig(env);
  /** Commands that touch the database refuse to guess at a faulty setting. */
  const config = (): Config => {
    if ('config' in configured) return configured.config;
    throw new Error(`the configuration is not sound:\n${configured.faults.join('\n')}`);
  };
  return {
    in: process.stdin,
    out: process.stdout,
    err: process.stderr,
    terminal: process.stderr.isTTY,
    chronologies: () => chronologiesOf(configured),
    openReader: (today) => readerOf(configured, today),
    inputs: foundAtAll,
    render,
    open: async () => openNewsroom(config(), env),
    serve: () => Promise.resolve(2),
    migrate: async () => {
      const storage = openStorage(config().DATABASE_PATH, systemClock(env), chronologiesOf(configured));
      storage.close();
      return storage.migrated.length > 0 ? `Applied ${storage.migrated.join(', ')}.` : 'The database is up to date.';
    },
    configFaults: () => faultsOf(configured),
  };
}

type Configured = ReturnType<typeof parseConfig>;

function chronologiesOf(configured: Configured): Chronology[] {
  return loadChronologies('config' in configured ? configured.config.CHRONOLOGIES_PATH : undefined);
}

function readerOf(configured: Configured, today: Day | null): ReadingPool {
  const threads = 'config' in configured ? configured.config.READING_THREADS : 2;
  return new ReadingPool({ today, chronologies: chronologiesOf(configured), threads, patience: PATIENCE });
}

function openNewsroom(config: Config, env: NodeJS.ProcessEnv): OpenNewsroom {
  const clock = systemClock(env);
  const chronologies = loadChronologies(config.CHRONOLOGIES_PATH);
  const storage = openStorage(config.DATABASE_PATH, clock, chronologies);
  const { articles, editions, newsroom } = storage;
  const markdown = (edition: Edition) => markdownOf(edition, ENGLISH);
  const assembly: AssembleParts = {
    articles,
    editions,
    newsroom,
    clock,
    chronologies,
    folder: config.BRIEFINGS_PATH,
    markdown,
  };
  const reader = readerOf({ config }, null);
  const ingestion = { reader, articles, zone: config.BRIEFING_TIMEZONE };
  const take: Desk['take'] = (item) => ingest(foundInItem(item), ingestion);
  return {
    newsroom,
    desk: createDesk({ assembly, articles, editions, newsroom, take: (item) => take(item), ...OFFLINE }),
    ingest: (found, progress) => ingest(found, ingestion, progress),
    daysWithArticles: () => articles.days(),
    explain: async (day) => {
      const asked = await requestOf(assembly, day);
      return asked ? textExplanation(explainChoice(asked.request)) : 'No article of that day.';
    },
    diff: async (day) => {
      const [sent, now] = [await newsroom.edition(day), await newsroom.editionNow(day)];
      return sent && now ? textDiff(sent, now, ENGLISH) : null;
    },
    close: async () => {
      await reader.close();
      storage.close();
    },
  };
}

/** The desk of a command line that delivers nothing itself: the service finds what became due in the database. */
const OFFLINE: Pick<DeskParts, 'deliveries' | 'correct' | 'send' | 'about'> = {
  deliveries: async (days) => days.map((day) => ({ day, revision: 0, sent: 0, waiting: 0, failed: 0 })),
  correct: async () => 0,
  send: async () => 0,
  about: async () => ({ chats: 0, possibleDoubles: 0, lastBackup: null }),
};

async function* foundInItem(item: Parameters<Desk['take']>[0]): AsyncGenerator<Found> {
  if ('text' in item) yield { where: 'text', kind: 'article', article: { id: 'text', text: item.text } };
  else if ('html' in item)
    yield { where: 'page', kind: 'article', article: { id: item.url ?? 'page', url: item.url, html: item.html } };
  else yield { where: item.url, kind: 'fault', reason: 'addresses are fetched by the service' };
}

function render(edition: Edition, format: Format): string {
  if (format === 'json') return JSON.stringify(edition);
  return format === 'markdown' ? markdownOf(edition, ENGLISH) : textEdition(edition, ENGLISH);
}

function faultsOf(configured: Configured): string[] {
  const faults = 'faults' in configured ? configured.faults : [];
  try {
    chronologiesOf(configured);
    return faults;
  } catch (error) {
    return [...faults, `CHRONOLOGIES_PATH: ${error instanceof Error ? error.message : String(error)}`];
  }
}

async function* foundAtAll(where: readonly string[]): AsyncGenerator<Found> {
  for (const one of where) yield* one === '-' ? foundInStream(process.stdin) : foundAt(one);
}
