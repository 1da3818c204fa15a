import type { Chronology, Day, Edition, Instant } from '../model.ts';
import type { ArticleFacts } from './facts.ts';

/** What the operator withdrew or holds back; assembly leaves it out and counts it. */
export interface Withheld {
  /** Ids of edition figures held by the plausibility rule and not yet released. */
  heldFigures: readonly string[];
  /** Ids that the operator released although the plausibility rule would hold them. */
  releasedFigures: readonly string[];
  /** Ids of figures, or of what one claimant says of a figure. */
  retractedFigures: readonly string[];
  /** Ids of stories that did not happen as told; their figures go with them. */
  retractedEvents: readonly string[];
}

/** Everything known at the moment of assembly; nothing is read from elsewhere. */
export interface AssembleRequest {
  day: Day;
  /** `reported`: articles published on `day` make the edition. `now`: everything known to have happened on `day`. */
  clock: 'reported' | 'now';
  /** Articles of any day; those of other days serve for labels, comparisons and differing claims. */
  articles: readonly ArticleFacts[];
  chronologies: readonly Chronology[];
  revision: number;
  cutoff: Instant | null;
  failedSources: readonly string[];
  undated: number;
  withheld: Withheld;
  corrections: Edition['corrections'];
}
