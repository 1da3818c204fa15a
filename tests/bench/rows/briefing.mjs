import { articlesFrom } from '../articles.mjs';
import { median, round, sleep } from '../measure.mjs';
import { botApi, daybrief, environment, folder, program } from '../service.mjs';

const BARE = new URL('../bare-bot.mjs', import.meta.url).pathname;
const READER = 77;
const ASKED = 80;
const WARM = 60;
/** Pairs of fresh processes: how an engine compiles one of them is chance, and moves a ratio by a tenth. */
const PAIRS = 5;
const ASK = '/briefing 2026-05-04';

/**
 * Milliseconds from a reader's words to the message that answers them, one reader after another (a chat gets one message a second),
 * each when the bot is at rest: it has sent the last part of what it sends and asks for updates.
 */
export async function answerTimes(api, words, count, first = READER) {
  const times = [];
  for (let n = 0; n < count; n++) times.push(await answerTime(api, words, first + n));
  return times;
}

async function answerTime(api, words, chat) {
  api.chat({ id: chat });
  const seen = api.calls.length;
  const before = performance.now();
  api.say(chat, words);
  while (!api.calls.slice(seen).some((call) => isAnswer(call, chat))) await new Promise(setImmediate);
  const took = performance.now() - before;
  await atRest(api);
  return took;
}

const isAnswer = ({ method, status, fields }, chat) =>
  method === 'sendMessage' && status > 0 && Number(fields.chat_id) === chat;

const REST = 10;

async function atRest(api) {
  for (let calls = -1; calls !== api.calls.length || api.state.wake === null; await sleep(REST))
    calls = api.calls.length;
}

/** A database with one day of articles and its edition, made by the program itself. */
export async function newsroom(where, env) {
  const adding = daybrief(['add', '-'], env);
  adding.child.stdin.end(
    articlesFrom(0, 100, { day: '2026-05-04' })
      .map((article) => JSON.stringify(article))
      .join('\n'),
  );
  await adding.ended;
  await daybrief(['assemble', '2026-05-04'], env).ended;
}

const BOTS = {
  daybrief: { start: (env) => daybrief(['start'], env), up: 'Daybrief is up' },
  bare: { start: (env) => program(BARE, [], env), up: 'ready' },
};

/** A bot against a Bot API of its own, warm. */
async function running(which, where, more = {}) {
  const { start, up } = BOTS[which];
  const api = await botApi();
  const bot = start(environment(where, { BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, ...more }));
  await bot.until((said) => said.includes(up), 'up');
  await answerTimes(api, ASK, WARM);
  return { api, stop: () => bot.stop().then(() => api.close()) };
}

export const briefing = {
  name: 'briefing',
  title: '/briefing through the whole bot',
  against: 'a bare grammY bot with the same words as a constant',
  goal: 'at most 1.3x its median',
  meets: (ratio) => ratio <= 1.3,
  async run() {
    const pairs = [];
    for (let n = 0; n < PAIRS; n++) pairs.push(await pairOf(folder()));
    const of = (which) => round(median(pairs.map((times) => median(times[which]))), 1);
    const ratio = round(median(pairs.map((times) => median(times.daybrief) / median(times.bare))));
    return { ours: `${of('daybrief')} ms`, theirs: `${of('bare')} ms`, ratio, raw: pairs };
  },
};

/** The times of both bots, asked in turns, so that what else the machine does falls on both. */
async function pairOf(where) {
  await newsroom(where, environment(where));
  const ours = await running('daybrief', where);
  const { text, ...options } = ours.api.calls.find((call) => isAnswer(call, READER)).fields;
  const theirs = await running('bare', where, { ANSWER: JSON.stringify({ text, options }) });
  const times = { daybrief: [], bare: [] };
  for (let n = 0; n < ASKED; n++) {
    times.daybrief.push(await answerTime(ours.api, ASK, READER + WARM + n));
    times.bare.push(await answerTime(theirs.api, ASK, READER + WARM + n));
  }
  await Promise.all([ours.stop(), theirs.stop()]);
  return times;
}
