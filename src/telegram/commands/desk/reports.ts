import { reportsScreen } from '../../screens/desk.ts';
import type { Command } from '../../talk/talk.ts';

/** /reports: what readers reported and nobody closed yet. */
export const reports: Command = {
  run: async (talk) => talk.show(await reportsScreen(talk)),
};
