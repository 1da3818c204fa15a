import { dayScreen } from '../screens/day.ts';
import type { Command } from '../talk/talk.ts';

/** /today: the reader's own day so far. */
export const today: Command = {
  run: async (talk) => talk.show(await dayScreen(talk, { day: talk.today, now: false })),
};
