import { sourceList } from '../../core/render/telegram/lists.ts';
import type { Command } from '../talk.ts';

/** /sources: where the articles come from and how each source does. */
export const sources: Command = {
  run: async (talk) => talk.show({ blocks: sourceList(await talk.deps.newsroom.sources(), talk.view) }),
};
