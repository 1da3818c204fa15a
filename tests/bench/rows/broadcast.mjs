import { join } from 'node:path';
import { openStorage } from '../../../dist/storage/storage.js';
import { articlesFrom } from '../articles.mjs';
import { fastApi } from '../fast-api.mjs';
import { round, sleep } from '../measure.mjs';
import { daybrief, environment, folder } from '../service.mjs';
import { subscribe } from '../settings.mjs';

const SUBSCRIBERS = Number(process.env.DAYBRIEF_SUBSCRIBERS ?? 100_000);
const RATE = 1000;
/** Megabytes. */
const MOST = 200;
const DAY = '2026-05-03';
const SLOTS = [{ id: 0, time: '08:00', weekdays: [1, 2, 3, 4, 5, 6, 7], kind: 'daily' }];

/** A database with one edition of one message and everybody subscribed to it at one minute. */
async function subscribed(where, env) {
  const adding = daybrief(['add', '-'], env);
  const articles = articlesFrom(0, 2, { day: DAY }).map((article) => JSON.stringify(article));
  adding.child.stdin.end(articles.join('\n'));
  await adding.ended;
  await daybrief(['assemble', DAY], env).ended;
  const storage = openStorage(join(where, 'daybrief.sqlite'), { now: () => '2026-05-04T06:00:00.000Z' }, []);
  await subscribe(storage, SUBSCRIBERS, SLOTS);
  storage.close();
}

/** The real program from the minute on until everybody has the edition; its memory once a second. */
async function broadcast(api, env) {
  const service = daybrief(['start'], { ...env, DAYBRIEF_NOW: '2026-05-04T08:00:01Z' });
  await service.until((said) => said.includes('Daybrief is up'), 'up');
  const residents = [];
  while (api.sent < SUBSCRIBERS && service.child.exitCode === null) {
    await sleep(1000);
    residents.push({ sent: api.sent, ...service.memory() });
  }
  await sleep(1000);
  const { peak } = service.memory();
  await service.stop();
  return { residents, peak };
}

export const broadcastRow = {
  name: 'broadcast',
  long: true,
  title: `an edition to ${SUBSCRIBERS.toLocaleString('en')} subscribers at ${RATE} a second`,
  against: `${MOST} MB of memory`,
  goal: 'at most 1x, flat',
  meets: (ratio) => ratio <= 1,
  async run() {
    const where = folder();
    const api = await fastApi(RATE);
    const more = {
      BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.root,
      TELEGRAM_RATE: String(RATE),
      PAID_BROADCAST: 'yes',
    };
    const env = environment(where, more);
    await subscribed(where, env);
    const { residents, peak } = await broadcast(api, env);
    api.close();
    const seconds = (api.last - api.first) / 1000;
    const at = (share) => residents[Math.floor((residents.length - 1) * share)]?.resident;
    const sent = `${api.sent.toLocaleString('en')} in ${round(seconds, 0)} s, ${api.refused} refused, ${api.twice} twice`;
    const ours = `peak ${peak} MB (${at(0.2)} at a fifth, ${at(1)} at the end); ${sent}`;
    return { ours, theirs: `${MOST} MB`, ratio: round(peak / MOST), raw: { seconds, peak, residents } };
  },
};
