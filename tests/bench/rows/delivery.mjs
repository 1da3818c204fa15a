import { join } from 'node:path';
import { openStorage } from '../../../dist/storage/storage.js';
import { median, round, sleep } from '../measure.mjs';
import { botApi, daybrief, environment, folder, program } from '../service.mjs';
import { subscribe } from '../settings.mjs';
import { answerTimes, newsroom } from './briefing.mjs';

const clock = { now: () => new Date().toISOString() };
const FIRST_CHAT = 1000;
const DELIVER = new URL('../deliver.mjs', import.meta.url).pathname;

/** Seconds that the outbox takes to deliver `count` messages to as many chats at `rate` a second, and the refusals it met. */
async function delivered(count, rate) {
  const api = await botApi({ limits: { perSecond: rate, perChatPerSecond: 1 }, latency: 20 });
  const path = join(folder(), 'daybrief.sqlite');
  const storage = openStorage(path, clock, []);
  for (let n = 0; n < count; n++) {
    const place = { chat: FIRST_CHAT + n, thread: null };
    api.chat({ id: place.chat });
    await storage.ledger.enqueue(place, { kind: 'notice', text: 'Good morning.' }, null);
  }
  storage.close();
  const outbox = program(DELIVER, [path, api.root, api.token, String(rate)], { PATH: process.env.PATH });
  await outbox.ended;
  const sent = api.calls.filter((call) => call.method === 'sendMessage');
  const seconds = (sent.at(-1).at - sent[0].at) / 1000;
  const refused = api.calls.filter((call) => call.status === 429).length;
  await api.close();
  return { seconds, refused };
}

const pace = (name, count, rate, goal, long) => ({
  name,
  long,
  title: `${count.toLocaleString('en')} deliveries at ${rate} a second`,
  against: 'the permitted rate',
  goal: `at least ${goal}, no 429`,
  meets: (ratio, { refused }) => ratio >= goal && refused === 0,
  async run() {
    const { seconds, refused } = await delivered(count, rate);
    const ours = `${round(count / seconds, 1)} a second, ${refused} refused`;
    return { ours, theirs: `${rate} a second`, ratio: round(count / seconds / rate), raw: { count, seconds, refused } };
  },
});

const SUBSCRIBERS = 100_000;

const planning = {
  name: 'planning',
  title: '100,000 subscribers due in one minute',
  against: 'one second',
  goal: 'planned in under 1 s',
  meets: (ratio) => ratio < 1,
  async run() {
    const time = { at: '2026-05-04T06:00:00.000Z', now: () => time.at };
    const storage = openStorage(join(folder(), 'daybrief.sqlite'), time, []);
    const slots = [{ id: 0, time: '08:00', weekdays: [1, 2, 3, 4, 5, 6, 7], kind: 'daily' }];
    await subscribe(storage, SUBSCRIBERS, slots);
    time.at = '2026-05-04T08:00:10.000Z';
    let [planned, milliseconds, longest] = [0, 0, 0];
    for (let more = true; more; ) {
      const before = performance.now();
      const chunk = await storage.ledger.plan(time.at, 'UTC');
      const took = performance.now() - before;
      [planned, milliseconds, longest] = [planned + chunk.deliveries, milliseconds + took, Math.max(longest, took)];
      more = chunk.more;
    }
    storage.close();
    const ours = `${planned.toLocaleString('en')} in ${round(milliseconds, 0)} ms, ${round(longest, 0)} ms at a time`;
    return { ours, theirs: '1,000 ms', ratio: round(milliseconds / 1000), raw: { planned, milliseconds, longest } };
  },
};

const BROADCAST = 1500;
/** Readers ask so many milliseconds apart, so that most of the rate is left to the broadcast. */
const APART = 150;

/** What each of `count` readers waits for an answer. */
async function asked(api, count, first) {
  const times = [];
  for (let n = 0; n < count; n++) {
    times.push(...(await answerTimes(api, '/briefing 2026-05-04', 1, first + n)));
    await sleep(APART);
  }
  return times;
}

const beside = {
  name: 'beside',
  title: '/briefing during a broadcast',
  against: 'the same while idle',
  goal: 'under 3x its median',
  meets: (ratio) => ratio < 3,
  async run() {
    const where = folder();
    const api = await botApi({ limits: { perSecond: 60 } });
    const env = environment(where, { BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root });
    await newsroom(where, env);
    const service = daybrief(['start'], env);
    await service.until((said) => said.includes('Daybrief is up'), 'up');
    await asked(api, 20, 1);
    const idle = await asked(api, 80, 100);
    const storage = openStorage(join(where, 'daybrief.sqlite'), clock, []);
    for (let n = 0; n < BROADCAST; n++) {
      const place = { chat: 10_000 + n, thread: null };
      api.chat({ id: place.chat });
      await storage.ledger.enqueue(place, { kind: 'notice', text: 'Good morning.' }, null);
    }
    storage.close();
    await service.stop();
    const again = daybrief(['start'], env);
    await again.until((said) => said.includes('Daybrief is up'), 'up');
    await asked(api, 20, 300);
    const seen = api.calls.length;
    const during = await asked(api, 80, 500);
    const broadcast = api.calls.slice(seen).filter((call) => Number(call.fields.chat_id) >= 10_000).length;
    await again.stop();
    await api.close();
    const [ours, theirs] = [median(during), median(idle)];
    const raw = { idle, during, broadcast };
    return {
      ours: `${round(ours, 1)} ms beside ${broadcast} deliveries`,
      theirs: `${round(theirs, 1)} ms`,
      ratio: round(ours / theirs),
      raw,
    };
  },
};

export const deliveryRows = [
  pace('pace-30', 600, 30, 0.98, false),
  pace('pace-1000', 5000, 1000, 0.9, false),
  planning,
  beside,
  pace('pace-30-long', 10_000, 30, 0.98, true),
];
