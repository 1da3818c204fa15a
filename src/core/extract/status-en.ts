import { cueFor, cueForPhrases } from '../language/anchors.ts';

/** English words that tell how far a statement is vouched for. All are tried on the clause around a figure. */
export const ESTIMATED = cueForPhrases(
  'estimat(?:e|es|ed|ing)',
  'thought to',
  'believed to',
  'feared?',
  'fears',
  'may (?:have|be)',
  'might',
  'could',
  'possibly',
  'probably',
  'likely',
  'presumed',
  'suspected',
  'projected',
  'projections?',
  'forecasts?',
  'expected to',
  'expects',
  'predict(?:s|ed)?',
  'unconfirmed',
  'as yet unverified',
  'guess(?:es|ed)?',
);
/** Intentions, when they stand before the figure. */
export const INTENDED = cueForPhrases(
  'plans? to',
  'planned',
  'planning',
  'intends? to',
  'pledge[sd]?',
  'promise[sd]?',
  'vow(?:s|ed)',
  'propos(?:es|ed|al|ing)',
  'agreed to',
  'aims? to',
  'hopes? to',
);
/** What is still to come, before the figure or close behind it. */
export const COMING = cueForPhrases('will', '(?:is|are|was|were) (?:to|due to|set to)', 'going to', 'scheduled');
export const CONFIRMED = cueForPhrases(
  'confirm(?:s|ed|ing)?',
  'verified',
  'independently',
  'officially recorded',
  'documented',
  'autopsy',
  'identified the bodies',
);
export const DENIED = cueForPhrases(
  'den(?:y|ies|ied|ying)',
  'rejected',
  'refut(?:es|ed)',
  'dismiss(?:es|ed)',
  'dispute[sd]?',
  'no evidence',
  'false claims?',
  'falsely',
);
export const UNCONFIRMED = cueFor(
  /\b(?:not|never|un|yet to be|could not|cannot be|not been|without)[- ]?(?:be )?(?:independently )?(?:be )?(?:confirm|verif)/i,
  /confirm|verif/,
);
