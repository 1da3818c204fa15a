/** A country weighs this much before figures without a place of their own are set in it: one "in X", or three times its name. */
const ENOUGH = 3;
const AHEAD = 1.5;
/** An article says at its head where it is set: in one of so many sentences. */
const HEAD = 3;
/** One sentence in so many names the country, where the head does; and where it does not. */
const SHARE = { head: 20, body: 10 };
/** Sentences that name a country of which the head says nothing. */
const OFTEN = 3;

/** Sentences that name a country of which an article only is about. */
const AGAIN = 2;

/** What an article says of countries: the weight of each by ISO code, the sentences that name it, and how many sentences there are. */
export interface Evidence {
  weights: ReadonlyMap<string, number>;
  named: ReadonlyMap<string, ReadonlySet<number>>;
  /** Countries of the datelines. */
  datelines: ReadonlySet<string>;
  sentences: number;
}

/**
 * Whether an article is so much about a country that figures without a place of their own are set in it: it outweighs the others, and
 * has the dateline, or is named at the head or again and again. One mention in passing, a company's home or a comparison, sets nothing.
 */
export function isSetIn(country: string, { weights, named, datelines, sentences }: Evidence): boolean {
  const own = weights.get(country) ?? 0;
  const next = Math.max(0, ...[...weights].filter(([code]) => code !== country).map(([, weight]) => weight));
  if (own < ENOUGH || own < AHEAD * next) return false;
  if (datelines.has(country)) return true;
  const where = named.get(country) ?? new Set<number>();
  const head = [...where].some((sentence) => sentence < HEAD);
  return where.size * (head ? SHARE.head : SHARE.body) >= sentences && (head || where.size >= OFTEN);
}

/** Whether an article names a country more than in passing: in its dateline, at its head or in several sentences. */
export function isSubject(country: string, { named, datelines }: Pick<Evidence, 'named' | 'datelines'>): boolean {
  const where = named.get(country) ?? new Set<number>();
  return datelines.has(country) || where.size >= AGAIN || [...where].some((sentence) => sentence < HEAD);
}
