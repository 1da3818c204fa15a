import { catchupScreen } from '../screens/recap.ts';
import type { Command } from '../talk/talk.ts';

/** /catchup: what happened since the last edition that this chat saw. */
export const catchup: Command = {
  run: async (talk) => talk.show(await catchupScreen(talk)),
};
