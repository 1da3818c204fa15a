import { addDays } from '../../core/date/calendar.ts';
import { dayScreen } from '../screens/day.ts';
import type { Command } from '../talk/talk.ts';

/** /yesterday: the day before the reader's own. */
export const yesterday: Command = {
  run: async (talk) => talk.show(await dayScreen(talk, { day: addDays(talk.today, -1), now: false })),
};
