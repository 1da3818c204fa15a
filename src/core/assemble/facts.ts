import type { Reading } from '../model.ts';

/**
 * What the ledger keeps of one article: everything that an edition needs, without the body. `fingerprint` is the MinHash of the
 * body, by which near-copies are known. `publishedDay` is the day the article files under (an operator's settlement wins).
 */
export interface ArticleFacts extends Omit<Reading, 'body' | 'removed' | 'dates'> {
  fingerprint: readonly number[];
  /** Claimants of the figures of a web page as its text names them; empty where offsets tell. */
  claimantsInBody?: readonly string[];
}
