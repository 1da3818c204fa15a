import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CliContext, OpenNewsroom } from './cli/context.ts';
import { examineProgram } from './cli/examine.ts';
import { type Config, parseConfig } from './config.ts';
import { explainChoice } from './core/assemble/explain.ts';
import type { Chronology, Edition } from './core/model.ts';
import type { Clock } from './core/ports/clock.ts';
import type { AddReport, Desk } from './core/ports/desk.ts';
import type { Finding } from './core/ports/finding.ts';
import type { Found } from './core/ports/inputs.ts';
import type { Newsroom } from './core/ports/newsroom.ts';
import type { Limiter } from './core/ports/sender.ts';
import { chartSvg } from './core/render/chart.ts';
import { editionAs } from './core/render/format.ts';
import { markdownOf } from './core/render/markdown/edition.ts';
import { textDiff } from './core/render/text/diff.ts';
import { textExplanation } from './core/render/text/explain.ts';
import { ENGLISH } from './core/render/words/en.ts';
import { type AssembleParts, requestOf } from './delivery/assemble.ts';
import { systemClock } from './delivery/clock.ts';
import { createDesk, makeStale } from './delivery/desk.ts';
import { examineDesk } from './delivery/examine.ts';
import { filedDay } from './delivery/filed-day.ts';
import { ingest } from './delivery/ingest.ts';
import { createLimiter } from './delivery/limiter.ts';
import { Outbox } from './delivery/outbox.ts';
import { startRounds } from './delivery/rounds.ts';
import { startTicking } from './delivery/tick.ts';
import { createLog, type Log } from './log.ts';
import { loadChronologies } from './sources/chronologies.ts';
import { explained } from './sources/explained.ts';
import { loadZones } from './sources/city-zones.ts';
import { createIntake, type Intake } from './sources/intake.ts';
import { fileFaults } from './sources/faults.ts';
import { loadSources, type Source, toOpml } from './sources/list.ts';
import { pauseSource, withList } from './sources/listed.ts';
import { ReadingPool } from './sources/reading/pool.ts';
import { collectAll } from './sources/round.ts';
import { sampleArticles } from './sources/samples.ts';
import { examineStorage } from './storage/examine/examine.ts';
import { keeping } from './storage/keeping.ts';
import { takeServiceLock } from './storage/service-lock.ts';
import { openStorage, type Storage } from './storage/storage.ts';
import { defaultSettings } from './telegram/defaults.ts';
import type { Deps } from './telegram/deps.ts';
import { examineTelegram } from './telegram/examine.ts';
import { languageOf, messagesOf } from './telegram/messages/list.ts';
import { pictures } from './telegram/picture.ts';
import { createTelegram } from './telegram/connect.ts';
import { greeting } from './telegram/terminal/greeting.ts';
import { keepIn } from './telegram/terminal/keep.ts';
import { runTerminal } from './telegram/terminal/terminal.ts';
import { telegramText } from './telegram/text.ts';
import { archiveDeps } from './web/archive.ts';
import type { Health } from './web/deps.ts';
import { listen } from './web/listen.ts';
import { createMetrics } from './web/metrics.ts';
import { createWeb } from './web/server.ts';

/** How long one article may be read before it is given up and named, and how long a stop waits, in milliseconds. */
const PATIENCE = 30_000;
const STOP_WITHIN = 10_000;
const UNPACED: Limiter = { admit: async () => undefined, pause: () => undefined };

/** Everything that commands and the service share, wired to each other. */
interface Parts {
  config: Config;
  clock: Clock;
  log: Log;
  sources: readonly Source[];
  storage: Storage;
  newsroom: Newsroom;
  intake: Intake;
  assembly: AssembleParts;
  ingest(found: AsyncIterable<Found>, progress?: (done: number) => void): Promise<AddReport>;
  desk(wake: () => void): Desk;
  close(): Promise<void>;
}

/** Wires the shells to each other for one run of the program. */
export function contextOf(env: NodeJS.ProcessEnv): CliContext {
  const configured = parseConfig(env);
  const config = (): Config => {
    if ('config' in configured) return configured.config;
    throw new Error(`the configuration is not sound:\n${configured.faults.join('\n')}`);
  };
  const chronologies = () => loadChronologies(env['CHRONOLOGIES_PATH'] || undefined);
  const faults = () => [
    ...('faults' in configured ? configured.faults : []),
    ...fileFaults(env['CHRONOLOGIES_PATH'] || undefined, env['SOURCES_PATH'] || undefined),
  ];
  const threads = 'config' in configured ? configured.config.READING_THREADS : 2;
  return {
    in: process.stdin,
    out: process.stdout,
    err: process.stderr,
    terminal: process.stderr.isTTY,
    chronologies,
    openReader: (today) => new ReadingPool({ today, chronologies: chronologies(), threads, patience: PATIENCE }),
    explain: (path, today) => explained(path, { today, chronologies: chronologies() }),
    render: (edition, format) => editionAs(edition, format, ENGLISH, telegramText),
    open: async () => newsroomOf(open(config(), env)),
    serve: () => serve(open(config(), env), (path) => open(config(), env, path)),
    keeping: () => keeping(config().DATABASE_PATH, systemClock(env)),
    opml: () => toOpml(listOf(config())),
    examine: async () => {
      const found = examineProgram(process.versions.node, faults());
      return 'faults' in configured ? found : [...found, ...(await examined(configured.config, env))];
    },
    configFaults: faults,
  };
}

/** What the doctor finds; the database is opened like any command does only when it is there and sound. */
async function examined(config: Config, env: NodeJS.ProcessEnv): Promise<Finding[]> {
  const { DATABASE_PATH: path, BACKUP_PATH: backups, BRIEFINGS_PATH: briefings } = config;
  const now = () => Date.parse(systemClock(env).now());
  const stored = examineStorage({ path, backups, briefings, now: now() });
  const told = await examineTelegram(config.BOT_TOKEN, config.TELEGRAM_API_ROOT, now);
  if (stored.some(({ state }) => state === 'fault') || !existsSync(path)) return [...stored, ...told];
  const parts = open(config, env);
  try {
    return [
      ...stored,
      ...told,
      ...(await examineDesk(
        parts.newsroom,
        parts.desk(() => undefined),
      )),
    ];
  } finally {
    await parts.close();
  }
}

const listOf = ({ SOURCES_PATH }: Config): Source[] => (SOURCES_PATH ? loadSources(SOURCES_PATH) : []);

/** Opens the database at `path` and makes every part that works on it. */
function open(config: Config, env: NodeJS.ProcessEnv, path = config.DATABASE_PATH): Parts {
  const clock = systemClock(env);
  const log = createLog(config, (line) => process.stderr.write(line));
  const chronologies: Chronology[] = loadChronologies(config.CHRONOLOGIES_PATH);
  const sources = listOf(config);
  const storage = openStorage(path, clock, chronologies);
  const { articles, editions, ledger } = storage;
  const newsroom = withList(storage.newsroom, sources);
  const folder = path === config.DATABASE_PATH ? config.BRIEFINGS_PATH : null;
  const markdown = (edition: Edition) => markdownOf(edition, ENGLISH);
  const assembly: AssembleParts = { articles, editions, newsroom, clock, chronologies, folder, markdown };
  const reader = new ReadingPool({ today: null, chronologies, threads: config.READING_THREADS, patience: PATIENCE });
  const intake = createIntake({ allowPrivate: config.ALLOW_PRIVATE_ADDRESSES, clock, memories: storage.sources });
  const taken: Parts['ingest'] = (found, progress) =>
    ingest(found, { reader, articles, zone: config.BRIEFING_TIMEZONE }, progress);
  const pause: Desk['pauseSource'] = (name, paused) => pauseSource(storage.sources, sources, name, paused);
  const shared = { assembly, articles, editions, ledger, about: () => storage.about(), pauseSource: pause };
  const desk: Parts['desk'] = (wake) => createDesk({ ...shared, take: (item) => taken(intake.item(item)), wake });
  const close = async (): Promise<void> => {
    await Promise.all([reader.close(), intake.close()]);
    storage.close();
  };
  return { config, clock, log, sources, storage, newsroom, intake, assembly, ingest: taken, desk, close };
}

function newsroomOf({ storage, newsroom, assembly, intake, ingest, desk, close }: Parts): OpenNewsroom {
  const { articles } = storage;
  return {
    newsroom,
    desk: desk(() => undefined),
    inputs: (where) => intake.at(where, process.stdin),
    ingest,
    daysWithArticles: () => articles.days(),
    explain: async (day) => {
      const asked = await requestOf(assembly, day);
      return asked ? textExplanation(explainChoice(asked.request)) : 'No article of that day.';
    },
    diff: async (day) => {
      const [sent, now] = [await newsroom.edition(day), await newsroom.editionNow(day)];
      return sent && now ? textDiff(sent, now, ENGLISH) : null;
    },
    close,
  };
}

/** Runs the service until SIGTERM, SIGINT, the end of the terminal's input or a refused token; the exit code. */
async function serve(parts: Parts, openAt: (path: string) => Parts): Promise<number> {
  const { DATABASE_PATH, BOT_TOKEN } = parts.config;
  const lock = takeServiceLock(DATABASE_PATH);
  try {
    if (lock) return await (BOT_TOKEN ? serveTelegram(parts, BOT_TOKEN) : serveTerminal(parts, openAt));
    process.stderr.write(`Another \`daybrief start\` serves ${DATABASE_PATH}; stop it first.\n`);
    return 1;
  } finally {
    await parts.close();
    lock?.release();
  }
}

/** The chat without a token: on the operator's articles, or on the sample newsroom while there are none. */
async function serveTerminal(own: Parts, openAt: (path: string) => Parts): Promise<number> {
  const { articles } = await own.storage.articles.counts();
  const sample = articles === 0 && own.sources.length === 0;
  const parts = sample ? openAt(join(dirname(own.config.DATABASE_PATH), 'samples.sqlite')) : own;
  const { storage, config } = parts;
  const wake = () => undefined;
  try {
    if (sample) await parts.ingest(sampleArticles());
    await makeStale({ assembly: parts.assembly, wake });
    const counts = await storage.articles.counts();
    await runTerminal(depsOf(parts, UNPACED, wake), {
      input: process.stdin,
      output: process.stdout,
      greeting: greeting(counts.articles, (await storage.articles.days()).length, sample),
      save: keepIn(join(config.BRIEFINGS_PATH, 'pictures')),
    });
    return 0;
  } finally {
    if (sample) await parts.close();
  }
}

function depsOf(parts: Parts, limiter: Limiter, wake: () => void): Deps {
  const { config, storage, clock, log } = parts;
  return {
    newsroom: parts.newsroom,
    chats: storage.chats,
    desk: parts.desk(wake),
    clock,
    limiter,
    zones: loadZones(),
    pictures: pictures(),
    log,
    zone: config.BRIEFING_TIMEZONE,
    adminIds: config.ADMIN_IDS,
    allowedChats: config.ALLOWED_CHATS.length > 0 ? config.ALLOWED_CHATS : null,
    publicUrl: config.PUBLIC_URL ?? null,
  };
}

/** The service on Telegram: bot, deliveries, minute tick, rounds of reading, web side; all stopped in order. */
async function serveTelegram(parts: Parts, token: string): Promise<number> {
  const { config, storage, clock, log, assembly, sources, intake } = parts;
  const { ledger, chats, editions, inbox } = storage;
  const { BRIEFING_TIMEZONE: zone, TELEGRAM_RATE: rate, WEBHOOK_URL: url, WEBHOOK_SECRET: secret } = config;
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGTERM', stop).once('SIGINT', stop);
  const stopped = new Promise<'stopped'>((done) => stopping.signal.addEventListener('abort', () => done('stopped')));

  const meter = createMetrics();
  const limiter = createLimiter(rate);
  const outbox: { wake(): void; stop(milliseconds: number): Promise<boolean> }[] = [];
  const wake = () => outbox.forEach((one) => one.wake());
  const webhook = url && secret ? { url, secret } : null;
  const options = { token, apiRoot: config.TELEGRAM_API_ROOT, inbox, limiter, webhook, paid: config.PAID_BROADCAST };
  const telegram = createTelegram(depsOf(parts, limiter, wake), options);
  const health: Health = { ready: false, faults: [], since: clock.now() };
  const refused = () => {
    health.faults.push('Telegram refuses BOT_TOKEN');
    log.error({}, 'Telegram refuses BOT_TOKEN: get a new one from @BotFather');
  };
  const web = await webOf(parts, health, meter, telegram.webhook);
  const remake = async () => makeStale({ assembly, wake });

  const onFault = (source: string, reason: string) => log.warn({ source, reason }, 'a source could not be read');
  const collecting = { collector: intake.collector, memories: storage.sources, ingest: parts.ingest, onFault };
  const round = async () => {
    await collectAll(sources, collecting);
    return remake();
  };
  const rounds = startRounds({ cron: config.ASSEMBLE_CRON, zone, round, meter, log });
  const begun = await telegram.start(stopping.signal);
  let ended: string = begun === 'refused' ? 'token_refused' : 'stopped';
  if (begun === 'refused') refused();
  else if (begun !== 'stopped') {
    const defaults: ConstructorParameters<typeof Outbox>[0]['defaults'] = (place) =>
      defaultSettings({
        place,
        kind: place.chat > 0 ? 'private' : 'supergroup',
        title: null,
        language: languageOf(undefined),
        zone,
      });
    const sending = { sender: telegram.sender(), composer: telegram.composer(begun.name), defaults, rate };
    const onTokenRefused = () => {
      refused();
      stop();
    };
    const faults = { onTokenRefused, onFault: (key: string, words: string) => log.error({ key }, words) };
    outbox.push(new Outbox({ ledger, chats, editions, clock, limiter, meter, log, ...sending, ...faults }));
    const ticking = startTicking({ ledger, clock, meter, log, zone, prepare: async () => void (await remake()), wake });
    health.ready = true;
    log.info({ bot: begun.name, sources: sources.length, port: web?.port }, 'Daybrief is up');
    ended = await Promise.race([stopped, begun.ended]);
    if (ended === 'token_refused') refused();
    health.ready = false;
    await Promise.all([telegram.stop(), ticking.stop()]);
  }
  // A long round of reading must not keep what is under way from ending in time.
  await Promise.all([rounds.stop(), ...outbox.map((one) => one.stop(STOP_WITHIN))]);
  await web?.close();
  log.info({ ended }, 'Daybrief has stopped');
  return ended === 'token_refused' ? 1 : 0;
}

async function webOf(
  parts: Parts,
  health: Health,
  metrics: ReturnType<typeof createMetrics>,
  take: ((request: Request) => Promise<Response>) | null,
) {
  const { PORT, PUBLIC_URL, WEBHOOK_URL, BRIEFING_TIMEZONE: zone } = parts.config;
  if (PORT === undefined) return null;
  const archive = archiveDeps({
    newsroom: parts.newsroom,
    publicUrl: PUBLIC_URL ?? null,
    health: async () => health,
    metrics,
    webhook: take && WEBHOOK_URL ? { path: new URL(WEBHOOK_URL).pathname, take } : null,
    today: () => filedDay({ date: '', time: parts.clock.now(), certainty: 'stated', evidence: [] }, zone) ?? '',
    wordsOf: (tag) => messagesOf(tag).words,
    chart: (card, tag) => chartSvg(card, messagesOf(tag).words, messagesOf(tag).screen.chart, 'light'),
  });
  return listen(createWeb(archive), PORT);
}
