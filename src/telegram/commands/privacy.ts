import { encode } from '../buttons/codec.ts';
import { note } from '../screens/note.ts';
import type { Command } from '../talk/talk.ts';

/** /privacy: what is stored, for how long, who can read it. */
export const privacy: Command = {
  run: async (talk) =>
    talk.show({
      ...note(...talk.say.privacy),
      rows: [[{ label: talk.say.buttons.data, data: encode('my', [], 'new') }]],
    }),
};
