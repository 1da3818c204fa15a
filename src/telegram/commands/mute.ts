import { readFollow } from '../asked/follows.ts';
import { addFollow, followList } from '../screens/follow.ts';
import type { Command } from '../talk/talk.ts';

/** /mute [words | place: | claimant: | topic:]: what editions here shall leave out; without words the list. */
export const mute: Command = {
  changes: true,
  async run(talk, words) {
    const unwanted = readFollow(words, 'mute');
    await talk.show(unwanted ? await addFollow(talk, unwanted) : await followList(talk));
  },
};
