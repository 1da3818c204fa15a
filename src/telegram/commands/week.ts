import { addDays } from '../../core/date/calendar.ts';
import { askedDay } from '../asked/day-words.ts';
import { weekScreen } from '../screens/recap.ts';
import type { Command } from '../talk/talk.ts';

/** /week [day]: the seven days that end with a day; without one the last seven, or those of the newest edition when it is older. */
export const week: Command = {
  run: async (talk, words) => {
    const asked = words ? askedDay(words, talk.today, talk.settings.language) : null;
    const latest = await talk.deps.newsroom.latestDay();
    const now = latest && (latest > talk.today || latest < addDays(talk.today, -6)) ? latest : talk.today;
    const to = asked?.day ?? now;
    await talk.show(await weekScreen(talk, to));
  },
};
