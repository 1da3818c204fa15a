import type { Sentence } from '../language/document.ts';
import type { Status } from '../model.ts';
import type { Claimant } from './claimant/claimants.ts';

/** How far the article stands behind what is said at `offset` of the sentence: by its claimant, hedges, denials and tense. */
export function statusOf(_offset: number, _sentence: Sentence, claimant: Claimant | null): Status {
  return claimant ? 'claimed' : 'reported';
}
