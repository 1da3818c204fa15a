import type { Vector } from './vector.ts';

const KEYS = 10;
const POSTINGS = 48;
const CANDIDATES = 24;

/**
 * Finds what may tell the same event without comparing everything with everything: an inverted index over the weightiest terms,
 * of which only the newest entries are kept, so that the cost of one look-up is bounded and that of all is linear.
 */
export class CandidateIndex {
  readonly #postings = new Map<string, number[]>();
  readonly #vectors: Vector[] = [];

  /** Adds the next vector; vectors are known by the order in which they were added. */
  add(vector: Vector): void {
    const at = this.#vectors.push(vector) - 1;
    for (const [term] of weightiest(vector)) {
      const list = this.#postings.get(term);
      if (!list) this.#postings.set(term, [at]);
      else if (list.push(at) > POSTINGS) list.shift();
    }
  }

  /** The vectors that share most weight with this one, best first. */
  find(vector: Vector): number[] {
    const shared = new Map<number, number>();
    for (const [term, weight] of weightiest(vector))
      for (const at of this.#postings.get(term) ?? [])
        shared.set(at, (shared.get(at) ?? 0) + weight * (this.#vectors[at]?.get(term) ?? 0));
    return [...shared]
      .sort((a, b) => b[1] - a[1])
      .slice(0, CANDIDATES)
      .map(([at]) => at);
  }
}

const weightiest = (vector: Vector) => [...vector].sort((a, b) => b[1] - a[1]).slice(0, KEYS);
