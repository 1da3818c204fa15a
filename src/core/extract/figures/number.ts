/** A number as the grammar read it from tokens; `first` and `last` are token positions, both included. */
export interface NumberPhrase {
  first: number;
  last: number;
  /** Null for vague words and for ranges. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** Digits, words, a part of one ("two-thirds") or a word without a value ("dozens"). */
  form: 'digits' | 'words' | 'fraction' | 'vague';
  /** What multiplied the number ("million" gives 1e6); a range hands it on to its lower end. */
  scale: number;
}

/** Products of decimals without the noise of binary fractions: 1.1 million is 1100000. */
export function exact(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}
