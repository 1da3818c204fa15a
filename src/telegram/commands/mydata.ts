import { myData } from '../screens/my-data.ts';
import type { Command } from '../talk/talk.ts';

/** /mydata: everything stored about the person, as a file. */
export const mydata: Command = {
  run: async (talk) => talk.show(await myData(talk)),
};
