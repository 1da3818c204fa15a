/** What is known of a sentence when its importance is judged; every share is 0 to 1. */
export interface Signals {
  position: number;
  title: number;
  central: number;
  gravity: number;
  strength: number;
  /** Whether a person, body or place is named. */
  named: boolean;
  figures: boolean;
  fresh: number;
  /** The share of the sentence that stands in quotation marks. */
  quoted: number;
  /** Happened, against planned, denied or only possible. */
  certain: number;
  words: number;
}

const WEIGHT = {
  position: 0.3,
  title: 0.2,
  central: 0.16,
  gravity: 0.2,
  strength: 0.06,
  named: 0.04,
  figures: 0.04,
} as const;

/** Importance of an event within its article, 0 to 1: a weighted sum, brought down by history, quotation, doubt and brevity. */
export function importanceOf(s: Signals): number {
  const sum =
    WEIGHT.position * s.position +
    WEIGHT.title * s.title +
    WEIGHT.central * s.central +
    WEIGHT.gravity * s.gravity +
    WEIGHT.strength * s.strength +
    (s.named ? WEIGHT.named : 0) +
    (s.figures ? WEIGHT.figures : 0);
  const brevity = s.words < 8 ? 0.6 : 1;
  return Math.max(0, Math.min(1, sum * s.fresh * (1 - 0.5 * s.quoted) * s.certain * brevity));
}
