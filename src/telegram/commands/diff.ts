import { askedDay } from '../asked/day-words.ts';
import { diffScreen } from '../screens/diff.ts';
import { note } from '../screens/note.ts';
import type { Command } from '../talk/talk.ts';
import { unreadableDay } from './briefing.ts';

/** /diff [day]: a day as sent against the day as known now; without a day the newest. */
export const diff: Command = {
  async run(talk, words) {
    const latest = await talk.deps.newsroom.latestDay();
    if (!latest) return talk.show(note(talk.say.day.noEditions));
    const asked = words ? askedDay(words, talk.today, talk.settings.language) : { day: latest };
    await talk.show(asked ? await diffScreen(talk, asked.day) : unreadableDay(talk, words, '/diff'));
  },
};
