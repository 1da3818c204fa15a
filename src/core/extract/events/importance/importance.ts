/** What is known of a sentence when its importance is judged; numbers are 0 to 1. */
export interface Signals {
  position: number;
  title: number;
  central: number;
  gravity: number;
  /** How strongly its words tell an event. */
  strength: number;
  /** Whether the article begins with a scene and not with its point, and whether this sentence is its first. */
  soft: boolean;
  first: boolean;
  /** Whether it opens a paragraph. */
  opens: boolean;
  /** Whether it leans on the sentence before ("He ...", "But ..."). */
  leans: boolean;
  /** Whether it holds figures of the ledger. */
  figures: boolean;
  /** Whether a state, government or court speaks or decides. */
  elite: boolean;
  fresh: number;
  /** The share of the sentence that stands in quotation marks. */
  quoted: number;
  /** Happened, against planned, denied or only possible. */
  certain: number;
  words: number;
}

const WEIGHT = {
  position: 0.36,
  title: 0.14,
  central: 0.1,
  gravity: 0.24,
  strength: 0.1,
  opens: 0.05,
  figures: 0.05,
  elite: 0.08,
  length: 0.04,
};
const COST = { quoted: 0.32, leans: 0.05, brief: 0.14, scene: 0.15 };
/** Where the first sentence does not tell the point, the title says more of it. */
const SOFT_TITLE = 0.15;
/** What a sentence of pure history or talk loses. */
const HISTORY = 0.45;
const FULL_LENGTH = 35;
const BRIEF = 8;

/**
 * Importance of an event within its article, 0 to 1: a weighted sum of place, title, centrality, gravity and wording, less what
 * is quotation, leans on another sentence or is too short to stand alone; brought down by history and doubt.
 */
export function importanceOf(s: Signals): number {
  const sum =
    WEIGHT.position * s.position +
    (WEIGHT.title + (s.soft ? SOFT_TITLE : 0)) * s.title +
    WEIGHT.central * s.central +
    WEIGHT.gravity * s.gravity +
    WEIGHT.strength * s.strength +
    (s.opens ? WEIGHT.opens : 0) +
    (s.elite ? WEIGHT.elite : 0) +
    (s.figures ? WEIGHT.figures : 0) +
    WEIGHT.length * Math.min(1, s.words / FULL_LENGTH) -
    COST.quoted * s.quoted -
    (s.soft && s.first ? COST.scene : 0) -
    (s.leans ? COST.leans : 0) -
    (s.words < BRIEF ? COST.brief : 0);
  return Math.max(0, Math.min(1, sum * (1 - HISTORY * (1 - s.fresh)) * s.certain));
}
