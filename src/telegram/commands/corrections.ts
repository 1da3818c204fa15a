import { correctionList } from '../../core/render/telegram/lists.ts';
import type { Command } from '../talk/talk.ts';

const SHOWN = 10;

/** /corrections: what was wrong in an edition and is right now. */
export const corrections: Command = {
  run: async (talk) => talk.show({ blocks: correctionList(await talk.deps.newsroom.corrections(SHOWN), talk.view) }),
};
