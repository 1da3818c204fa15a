import { readFollow } from '../asked/follows.ts';
import { addFollow, followList } from '../screens/follow.ts';
import type { Command } from '../talk/talk.ts';

/** /follow [words | place: | claimant: | topic:]: what editions here shall tell; without words the list. */
export const follow: Command = {
  changes: true,
  async run(talk, words) {
    const wanted = readFollow(words, 'follow');
    await talk.show(wanted ? await addFollow(talk, wanted) : await followList(talk));
  },
};
