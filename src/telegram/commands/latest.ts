import { latestScreen } from '../screens/day.ts';
import type { Command } from '../talk/talk.ts';

/** /latest: the newest edition. */
export const latest: Command = {
  run: async (talk) => talk.show(await latestScreen(talk)),
};
