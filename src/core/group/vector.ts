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

/** The cosine of two vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, weight] of short) dot += weight * (long.get(term) ?? 0);
  return dot;
}
