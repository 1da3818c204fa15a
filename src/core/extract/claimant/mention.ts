import type { Sentence } from '../../language/document.ts';
import type { TokenSpan } from './attribution.ts';

/** A named source: a span of a sentence's tokens. */
export interface Mention {
  sentence: Sentence;
  source: TokenSpan;
}
