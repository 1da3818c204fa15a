import { parseTime } from '../../core/schedule/time.ts';
import { code, fill } from '../../core/render/telegram/span.ts';
import { comingDay } from '../asked/coming-day.ts';
import { note } from '../screens/note.ts';
import { pausedUntil } from '../screens/pause.ts';
import { takeReport } from '../screens/report.ts';
import { searchScreen } from '../screens/search.ts';
import { setTime } from '../screens/set-time.ts';
import { settingsScreen } from '../screens/settings.ts';
import { answerZone } from '../screens/zone.ts';
import { answerOtherDay } from '../screens/undated.ts';
import type { Answer, Talk } from '../talk/talk.ts';

/** What a person's next text means, by the question that the bot asked. A command instead ends the question. */
export const answers: Readonly<Record<string, Answer>> = {
  zone: (talk, words) => answerZone(talk, words),
  async time(talk, words, data) {
    const time = parseTime(words);
    if (time === null) return unreadable(talk, words, '07:30');
    await talk.show(await setTime(talk, Number(data), time));
  },
  async silent(talk, words) {
    const [from, to] = words.split(/\s*(?:-|–|—|\bto\b)\s*/).map((each) => parseTime(each));
    if (!from || !to) return unreadable(talk, words, '22:30-06:30');
    await talk.await(null);
    await talk.change({ silent: `${from}-${to}` });
    await talk.show(await settingsScreen(talk));
  },
  async pause(talk, words) {
    const day = comingDay(words, talk.today, talk.settings.language);
    const screen = day ? await pausedUntil(talk, day) : null;
    await talk.show(screen ?? note(fill(talk.say.pause.unreadable, { words: words.slice(0, 60) })));
  },
  async search(talk, words) {
    await talk.await(null);
    await talk.show(await searchScreen(talk, words, 1));
  },
  report: takeReport,
  undated: answerOtherDay,
};

async function unreadable(talk: Talk, words: string, example: string): Promise<void> {
  const { subscribe } = talk.say;
  const hint = fill(subscribe.hint, { one: code(example) });
  await talk.show(note(fill(subscribe.unreadable, { word: words.slice(0, 60) }), hint));
}
