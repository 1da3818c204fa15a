import type { Vector } from './vector.ts';

const KEYS = 12;
const POSTINGS = 24;
const CANDIDATES = 12;

/**
 * Finds what may tell the same event without comparing everything with everything: an inverted index over the weightiest terms,
 * of which only the newest entries are kept, so that the cost of one look-up is bounded and that of all is linear.
 */
export class CandidateIndex {
  readonly #postings = new Map<string, Posting[]>();
  #size = 0;

  /** The vectors that share most weight with this one, best first, by the order in which they came; then adds this one. */
  findThenAdd(vector: Vector): number[] {
    const keys = weightiest(vector);
    const found = this.#find(keys);
    const at = this.#size++;
    for (const [term, weight] of keys) this.#add(term, { at, weight });
    return found;
  }

  #find(keys: readonly (readonly [string, number])[]): number[] {
    const shared = new Map<number, number>();
    for (const [term, weight] of keys)
      for (const entry of this.#postings.get(term) ?? [])
        shared.set(entry.at, (shared.get(entry.at) ?? 0) + weight * entry.weight);
    const ranked = [...shared].sort((a, b) => b[1] - a[1]);
    return ranked.slice(0, CANDIDATES).map(([at]) => at);
  }

  #add(term: string, posting: Posting): void {
    const list = this.#postings.get(term);
    if (!list) this.#postings.set(term, [posting]);
    else if (list.push(posting) > POSTINGS) list.shift();
  }
}

interface Posting {
  at: number;
  weight: number;
}

const weightiest = (vector: Vector) => [...vector].sort((a, b) => b[1] - a[1]).slice(0, KEYS);
