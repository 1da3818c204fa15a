import { undatedScreen } from '../../screens/undated.ts';
import type { Command } from '../../talk/talk.ts';

/** /undated: articles that wait for a date, one at a time. */
export const undated: Command = {
  run: async (talk) => talk.show(await undatedScreen(talk, 0)),
};
