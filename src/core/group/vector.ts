/** A text as weighted terms of unit length. */
export type Vector = Map<string, number>;

/** Small collections are read as part of a larger one: a word that all of three texts use may still be rare. */
const USUAL_TEXTS = 400;

/** How rare each term is: ln(1 + N / n). */
export function rarityOf(texts: readonly (readonly string[])[]): (term: string) => number {
  const seen = new Map<string, number>();
  for (const terms of texts) for (const term of new Set(terms)) seen.set(term, (seen.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + Math.max(texts.length, USUAL_TEXTS) / (seen.get(term) ?? 1));
}

/**
 * How rare each term is at the time of each text, counted over what came before it and the texts of its own batch: as incremental TF-IDF in
 * topic tracking, so that what comes later, on the same day or another, changes nothing in how earlier texts were weighed. `batchOf` names the batch of a text;
 * those of one batch follow each other.
 */
export function vectorsInOrder<T>(
  texts: readonly T[],
  termsOf: (text: T) => readonly string[],
  batchOf: (text: T) => unknown,
): Vector[] {
  const seen = new Map<string, number>();
  const vectors: Vector[] = [];
  for (let start = 0; start < texts.length; ) {
    let end = start;
    while (end < texts.length && batchOf(texts[end] as T) === batchOf(texts[start] as T)) end++;
    const batch = texts.slice(start, end).map(termsOf);
    for (const terms of batch) for (const term of new Set(terms)) seen.set(term, (seen.get(term) ?? 0) + 1);
    const rarity = (term: string) => Math.log(1 + Math.max(end, USUAL_TEXTS) / (seen.get(term) ?? 1));
    for (const terms of batch) vectors.push(vectorOf(terms, rarity));
    start = end;
  }
  return vectors;
}

/** The TF-IDF vector of a text (Spärck Jones 1972), with dampened counts. */
export function vectorOf(terms: readonly string[], rarity: (term: string) => number): Vector {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const vector: Vector = new Map();
  let square = 0;
  for (const [term, n] of counts) {
    const weight = (1 + Math.log(n)) * rarity(term);
    vector.set(term, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}

/** The part of the cosine of two vectors that some of their terms make. */
export function cosineWithin(terms: readonly string[], a: Vector, b: Vector): number {
  let dot = 0;
  for (const term of terms) dot += (a.get(term) ?? 0) * (b.get(term) ?? 0);
  return dot;
}

/** The cosine of two vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, weight] of short) dot += weight * (long.get(term) ?? 0);
  return dot;
}
