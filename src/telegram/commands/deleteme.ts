import { erased } from '../screens/my-data.ts';
import type { Command } from '../talk/talk.ts';

/** /deleteme: erases everything stored about the person, at once. */
export const deleteme: Command = {
  run: async (talk) => talk.show(await erased(talk)),
};
