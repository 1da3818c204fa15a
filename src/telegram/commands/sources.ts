import { sourcesScreen } from '../screens/sources.ts';
import type { Command } from '../talk/talk.ts';

/** /sources: where the articles come from and how each source does. */
export const sources: Command = {
  run: async (talk) => talk.show(await sourcesScreen(talk)),
};
