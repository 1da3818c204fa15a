import type { CliContext, OpenNewsroom } from './cli/context.ts';
import { examineProgram } from './cli/examine.ts';
import { type Config, parseConfig } from './config.ts';
import type { Chronology, Edition } from './core/model.ts';
import type { Clock } from './core/ports/clock.ts';
import type { AddReport, Desk } from './core/ports/desk.ts';
import type { Finding } from './core/ports/finding.ts';
import type { Found } from './core/ports/inputs.ts';
import { type Meter, NO_METER } from './core/ports/meter.ts';
import type { Newsroom } from './core/ports/newsroom.ts';
import type { Limiter } from './core/ports/sender.ts';
import { editionAs } from './core/render/format.ts';
import { markdownOf } from './core/render/markdown/edition.ts';
import { ENGLISH } from './core/render/words/en.ts';
import type { AssembleParts } from './delivery/assemble.ts';
import { systemClock } from './delivery/clock.ts';
import { createDesk, makeStale } from './delivery/desk.ts';
import { examineDesk } from './delivery/examine.ts';
import { ingest } from './delivery/ingest.ts';
import { createLimiter, UNPACED } from './delivery/limiter.ts';
import { startNightly } from './delivery/nightly.ts';
import { startRounds } from './delivery/rounds.ts';
import { startSending } from './delivery/sending.ts';
import { within } from './delivery/stopping.ts';
import { changedDay, explainedDay } from './delivery/told.ts';
import { untilStopped } from './delivery/until-stopped.ts';
import { Watch } from './delivery/watch.ts';
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
import { sampleArticles, samplePrint } from './sources/samples.ts';
import { examineStorage } from './storage/keeping/examine/examine.ts';
import { keeping } from './storage/keeping/keeping.ts';
import { samplePath } from './storage/keeping/sample-path.ts';
import { openStorage, type Storage } from './storage/storage.ts';
import { defaultsIn } from './telegram/defaults.ts';
import { chosen, type Deps } from './telegram/deps.ts';
import { examineTelegram } from './telegram/connection/examine.ts';
import { forPages } from './telegram/messages/for-pages.ts';
import { pictures } from './telegram/sending/picture.ts';
import { createTelegram, type TelegramService } from './telegram/connection/connect.ts';
import { chatHere } from './telegram/terminal/chat-here.ts';
import { telegramText } from './telegram/sending/text.ts';
import type { Health } from './web/deps.ts';
import { createMetrics } from './web/metrics.ts';
import { startWeb } from './web/start.ts';

/** How long one article may be read before it is given up and named, and how long a stop waits, in milliseconds. */
const PATIENCE = 30_000;
const STOP_WITHIN = 10_000;

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
  /** Ends fetching and reading at once; what was under way is told as a fault. */
  letGo(): Promise<void>;
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
  const faults = () => [...('faults' in configured ? configured.faults : []), ...fileFaults(env)];
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
    serve: () => {
      const meter = createMetrics();
      return serve(open(config(), env, meter), meter, (path) => open(config(), env, meter, path));
    },
    keeping: () => keeping(config().DATABASE_PATH, systemClock(env)),
    opml: () => toOpml(listOf(config())),
    examine: async () => {
      const found = examineProgram(process.versions.node, faults());
      return 'faults' in configured ? found : [...found, ...(await examined(configured.config, env))];
    },
    configFaults: faults,
  };
}

/** What the doctor finds; the newsroom is opened only where there is one and it and the files of the settings are sound. */
async function examined(config: Config, env: NodeJS.ProcessEnv): Promise<Finding[]> {
  const { DATABASE_PATH: path, BACKUP_PATH: backups, BRIEFINGS_PATH: briefings } = config;
  const now = () => Date.parse(systemClock(env).now());
  const told = await examineTelegram(config.BOT_TOKEN, config.TELEGRAM_API_ROOT, now);
  const { findings, sound } = examineStorage({ path, backups, briefings, now: now() });
  if (!sound || fileFaults(env).length > 0) return [...findings, ...told];
  const { newsroom, desk, close } = newsroomOf(open(config, env));
  const waiting = await examineDesk(newsroom, desk);
  await close();
  return [...findings, ...told, ...waiting];
}

const listOf = ({ SOURCES_PATH }: Config): Source[] => (SOURCES_PATH ? loadSources(SOURCES_PATH) : []);

/** Opens the database at `path` and makes every part that works on it. */
function open(config: Config, env: NodeJS.ProcessEnv, meter: Meter = NO_METER, path = config.DATABASE_PATH): Parts {
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
    ingest(found, { reader, articles, meter, zone: config.BRIEFING_TIMEZONE }, progress);
  const pause: Desk['pauseSource'] = (name, paused) => pauseSource(storage.sources, sources, name, paused);
  const shared = { assembly, articles, editions, ledger, about: () => storage.about(), pauseSource: pause };
  const desk: Parts['desk'] = (wake) => createDesk({ ...shared, take: (item) => taken(intake.item(item)), wake });
  const letGo = async () => void (await Promise.all([reader.close(), intake.close()]));
  const close = () => letGo().finally(() => storage.close());
  return { letGo, config, clock, log, sources, storage, newsroom, intake, assembly, ingest: taken, desk, close };
}

function newsroomOf({ storage, newsroom, assembly, intake, ingest, desk, close }: Parts): OpenNewsroom {
  const { articles } = storage;
  return {
    newsroom,
    desk: desk(() => undefined),
    inputs: (where) => intake.at(where, process.stdin),
    ingest,
    daysWithArticles: () => articles.days(),
    explain: (day) => explainedDay(assembly, day),
    diff: (day) => changedDay(newsroom, day, ENGLISH),
    close,
  };
}

/** Runs the service until SIGTERM, SIGINT, the end of the terminal's input or a refused token; the exit code. */
async function serve(parts: Parts, meter: Metrics, openAt: (path: string) => Parts): Promise<number> {
  const { BOT_TOKEN } = parts.config;
  try {
    const service = await parts.storage.serve();
    const unclean = service.uncleanStop;
    const code = await (BOT_TOKEN
      ? serveTelegram(parts, meter, BOT_TOKEN, unclean)
      : serveTerminal(parts, meter, openAt));
    await service.end();
    return code;
  } finally {
    await parts.close();
  }
}

/** The chat without a token: on the operator's articles, or on the sample newsroom while there are none. */
async function serveTerminal(own: Parts, meter: Metrics, openAt: (path: string) => Parts): Promise<number> {
  const { articles } = await own.storage.articles.counts();
  const sample = articles === 0 && own.sources.length === 0;
  const parts = sample ? openAt(samplePath(own.config.DATABASE_PATH, samplePrint())) : own;
  const { storage, config } = parts;
  const wake = () => undefined;
  const ending = new AbortController();
  const working: ReturnType<typeof workOf> = [];
  const state = { ready: true, faults: [], since: parts.clock.now() };
  const web = await webOf(parts, meter, () => state, null);
  try {
    if (sample) await parts.ingest(sampleArticles());
    const remake = () => makeStale({ assembly: parts.assembly, wake });
    await remake();
    if (parts.sources.length > 0) working.push(...workOf(parts, watchOf(parts, wake), meter, remake, ending.signal));
    const counts = await storage.articles.counts();
    const days = (await storage.articles.days()).length;
    const about = { ...counts, days, sample, folder: config.BRIEFINGS_PATH, serving: !!web || working.length > 0 };
    return await chatHere(depsOf(parts, UNPACED, wake), about);
  } finally {
    ending.abort();
    await Promise.all([parts.letGo(), web?.close(), ...working.map((one) => one.stop())]);
    if (sample) await parts.close();
  }
}

function depsOf({ config, storage, newsroom, clock, log, desk }: Parts, limiter: Limiter, wake: () => void): Deps {
  const own = { zones: loadZones(), pictures: pictures(), ...chosen(config) };
  return { newsroom, chats: storage.chats, desk: desk(wake), clock, limiter, log, ...own };
}

/** The service on Telegram: bot, deliveries, minute tick, rounds of reading, nights, web side; all stopped in order. */
async function serveTelegram(parts: Parts, meter: Metrics, token: string, uncleanStop: boolean): Promise<number> {
  const { config, storage, clock, log, sources } = parts;
  const { BRIEFING_TIMEZONE: zone, TELEGRAM_RATE: rate, WEBHOOK_URL: url, WEBHOOK_SECRET: secret } = config;
  const { signal, stopped, stop } = untilStopped();
  const limiter = createLimiter(rate);
  const sending: ReturnType<typeof startSending>[] = [];
  const wake = () => sending.forEach((one) => one.wake());
  const webhook = url && secret ? { url, secret } : null;
  const { inbox, memory: files } = storage;
  const ways = { apiRoot: config.TELEGRAM_API_ROOT, inbox, files, paid: config.PAID_BROADCAST };
  const telegram = createTelegram(depsOf(parts, limiter, wake), { token, limiter, webhook, ...ways });
  const watch = watchOf(parts, wake);
  const state = { ready: false, since: clock.now() };
  const web = await webOf(parts, meter, () => ({ ...state, faults: watch.faults }), telegram.webhook);
  const remake = () => makeStale({ assembly: parts.assembly, wake });
  const working = workOf(parts, watch, meter, remake, signal);
  if (uncleanStop) void storage.check().then((damages) => watch.report({ damages }));

  const begun = await telegram.start(signal);
  let ended: string = begun === 'refused' ? 'token_refused' : 'stopped';
  if (begun !== 'stopped' && begun !== 'refused') {
    await watch.report({ tokenRefused: false });
    const { ledger, chats, editions } = storage;
    const composer = telegram.composer(begun.name);
    const shared = { ledger, chats, editions, clock, limiter, meter, log, zone, rate, watch };
    const told = { composer, sender: telegram.sender(), defaults: defaultsIn(zone), prepare: remake };
    sending.push(startSending({ ...shared, ...told, onTokenRefused: stop }));
    state.ready = true;
    log.info({ bot: begun.name, sources: sources.length, port: web?.port }, 'Daybrief is up');
    ended = await Promise.race([stopped, begun.ended]);
    state.ready = false;
  }
  if (ended === 'token_refused') await watch.report({ tokenRefused: true });
  // A long round of reading must not keep what is under way from ending in time.
  stop();
  await Promise.all([
    parts.letGo(),
    within(telegram.stop(), STOP_WITHIN),
    ...working.map((one) => within(one.stop(), STOP_WITHIN)),
    ...sending.map((one) => one.stop(STOP_WITHIN)),
  ]);
  await web?.close();
  log.info({ ended }, 'Daybrief has stopped');
  return ended === 'token_refused' ? 1 : 0;
}

function watchOf({ config, storage, sources, clock, log }: Parts, wake: () => void): Watch {
  const listed = sources.map(({ name }) => name);
  return new Watch({ storage, listed, clock, log, adminIds: config.ADMIN_IDS, wake });
}

/** What the service does by itself: rounds of reading and assembling, and the nights. */
function workOf(parts: Parts, watch: Watch, meter: Meter, remake: () => Promise<number>, stopping: AbortSignal) {
  const { config, storage, clock, log, sources, intake } = parts;
  const { BRIEFING_TIMEZONE: zone } = config;
  const onFault = (source: string, reason: string) => log.warn({ source, reason }, 'a source could not be read');
  const collecting = {
    collector: intake.collector,
    memories: storage.sources,
    ingest: parts.ingest,
    meter,
    stopping,
    onFault,
  };
  const collect = () => collectAll(sources, collecting);
  const backup = () => storage.backupInto(config.BACKUP_PATH, config.BACKUP_KEEP);
  const prune = () => storage.prune(config.KEEP_DAYS ?? null);
  return [
    startRounds({ cron: config.ASSEMBLE_CRON, zone, clock, collect, remake, watch, meter, log }),
    startNightly({ cron: config.BACKUP_CRON, zone, backup, prune, watch, log }),
  ];
}

type Metrics = ReturnType<typeof createMetrics>;

function webOf(parts: Parts, metrics: Metrics, health: () => Health, take: TelegramService['webhook']) {
  const { PORT, PUBLIC_URL, WEBHOOK_URL, BRIEFING_TIMEZONE: zone } = parts.config;
  return startWeb(PORT, {
    newsroom: parts.newsroom,
    publicUrl: PUBLIC_URL ?? null,
    health: async () => health(),
    metrics,
    webhook: take && WEBHOOK_URL ? { path: new URL(WEBHOOK_URL).pathname, take } : null,
    clock: parts.clock,
    log: parts.log,
    zone,
    ...forPages,
  });
}
