import { askedDay } from '../day-words.ts';
import { weekScreen } from '../screens/recap.ts';
import type { Command } from '../talk.ts';

/** /week [day]: the seven days that end with a day, the reader's today without one. */
export const week: Command = {
  run: async (talk, words) => {
    const asked = words ? askedDay(words, talk.today, talk.settings.language) : null;
    const latest = await talk.deps.newsroom.latestDay();
    const to = asked?.day ?? (latest && latest > talk.today ? latest : talk.today);
    await talk.show(await weekScreen(talk, to));
  },
};
