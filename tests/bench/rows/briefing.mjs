import { articlesFrom } from '../articles.mjs';
import { median, round } from '../measure.mjs';
import { botApi, daybrief, environment, folder, program } from '../service.mjs';

const BARE = new URL('../bare-bot.mjs', import.meta.url).pathname;
const READER = 77;
const ASKED = 150;
const WARM = 30;

/** Milliseconds from a reader's words to the message that answers them, one reader after another: a chat gets one message a second. */
export async function answerTimes(api, words, count, first = READER) {
  const times = [];
  for (let n = 0; n < count; n++) {
    const chat = first + n;
    api.chat({ id: chat });
    const seen = api.calls.length;
    const before = performance.now();
    api.say(chat, words);
    while (!api.calls.slice(seen).some((call) => isAnswer(call, chat))) await new Promise(setImmediate);
    times.push(performance.now() - before);
  }
  return times;
}

const isAnswer = ({ method, status, fields }, chat) =>
  method === 'sendMessage' && status > 0 && Number(fields.chat_id) === chat;

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

export const briefing = {
  name: 'briefing',
  title: '/briefing through the whole bot',
  against: 'a bare grammY bot with a constant answer',
  goal: 'at most 1.3x its median',
  meets: (ratio) => ratio <= 1.3,
  async run() {
    const where = folder();
    const medians = {};
    for (const which of ['bare', 'daybrief']) {
      const api = await botApi();
      const env = environment(where, { BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, TELEGRAM_RATE: '30' });
      if (which === 'daybrief') await newsroom(where, env);
      const bot = which === 'bare' ? program(BARE, [], env) : daybrief(['start'], env);
      await bot.until((said) => said.includes(which === 'bare' ? 'ready' : 'Daybrief is up'), 'up');
      await answerTimes(api, '/briefing 2026-05-04', WARM);
      medians[which] = await answerTimes(api, '/briefing 2026-05-04', ASKED, READER + WARM);
      await bot.stop();
      await api.close();
    }
    const [ours, theirs] = [median(medians.daybrief), median(medians.bare)];
    return {
      ours: `${round(ours, 1)} ms`,
      theirs: `${round(theirs, 1)} ms`,
      ratio: round(ours / theirs),
      raw: medians,
    };
  },
};
