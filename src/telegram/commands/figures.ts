import { figureScreen } from '../screens/figure.ts';
import { figuresScreen } from '../screens/figures.ts';
import type { Command } from '../talk/talk.ts';

/** /figures [words or id]: every figure of the ledger, those that fit the words, or one. */
export const figures: Command = {
  async run(talk, words) {
    const one = /^[\w-]{2,48}$/.test(words) ? await talk.deps.newsroom.figure(words) : null;
    await talk.show(one ? await figureScreen(talk, one.id, null) : await figuresScreen(talk, words.slice(0, 100), 1));
  },
};
