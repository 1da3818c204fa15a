import type { Cleaned, PlacedBlock } from '../clean/cleaned.ts';
import type { Keeper } from './once.ts';
import { splitSentences } from './sentences.ts';

/** A sentence of the body; `text` is `source.slice(start, end)`. */
export interface Sentence extends Keeper {
  text: string;
  start: number;
  end: number;
  /** Position of its block in `Document.blocks`. */
  block: number;
  /** Position in `Document.sentences`. */
  index: number;
}

/** The body as the extracting stages see it: blocks, their sentences, and the text that offsets point into. */
export interface Document extends Keeper {
  source: string;
  title: string | null;
  language: string | null;
  blocks: PlacedBlock[];
  sentences: Sentence[];
}

/** Splits the kept blocks into sentences. Captions are kept in `blocks` but have no sentences: nothing is extracted from them. */
export function documentOf(cleaned: Cleaned): Document {
  const sentences: Sentence[] = [];
  cleaned.body.forEach((block, at) => {
    if (block.kind === 'caption') return;
    for (const [start, end] of splitSentences(cleaned.source, block.start, block.end))
      sentences.push({ text: cleaned.source.slice(start, end), start, end, block: at, index: sentences.length });
  });
  const { source, title, language, body } = cleaned;
  return { source, title, language, blocks: body, sentences };
}
