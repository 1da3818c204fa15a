import { daysBetween } from '../../date/calendar.ts';
import type { Day, EventType, Figure } from '../../model.ts';
import type { EventDay } from './day/day.ts';

/** What decides whether two sentences of one article tell the same occurrence. */
export interface Occurrence {
  type: EventType;
  /** Its content stems, each once. */
  stems: ReadonlySet<string>;
  importance: number;
  day: EventDay;
  /** How often it says "the city" and the like, whose name may stand elsewhere. */
  pointing: number;
  figures: readonly Figure[];
  actors: string[];
}

const NEAR = 0.6;
const WINDOW = 40;
const EXCLUSIVE = 3;
const FEW = 4;
const RECENT_DAYS = 14;

/**
 * For each sentence the position of the one that tells its occurrence better, null where none does. Two sentences tell the same occurrence
 * if they have nearly the same words, the same count, or the same kind of event and words that stand in these two alone. The better one is
 * the more important, of equals the first; of nearly the same words those that name the town ("Turku's north" before "the city's north").
 * Linear: a sentence is compared with forty before it and with those it shares a rare word with.
 */
export function betterTold(all: readonly Occurrence[]): (number | null)[] {
  const better: (number | null)[] = all.map(() => null);
  const drop = (first: number, last: number, named = 0) => {
    const more = named || (all[last]?.importance ?? 0) - (all[first]?.importance ?? 0);
    const [worse, best] = more > 0 ? [first, last] : [last, first];
    better[worse] = best;
  };
  all.forEach((item, at) => {
    for (let other = Math.max(0, at - WINDOW); other < at && better[at] === null; other++) {
      const kept = bestOf(better, other);
      const held = all[kept];
      if (kept === at || !held || otherDay(item, held)) continue;
      if (nearlySame(item, held)) drop(kept, at, held.pointing - item.pointing);
      else if (sameCount(item, held)) drop(kept, at);
    }
  });
  for (const [a, b, shared] of rarePairs(all))
    if (better[a] === null && better[b] === null && shared >= EXCLUSIVE && sameKind(all[a], all[b])) drop(a, b);
  return better;
}

const sameKind = (a: Occurrence | undefined, b: Occurrence | undefined): boolean =>
  a !== undefined && b !== undefined && a.type === b.type && !otherDay(a, b) && !otherPeople(a, b);

/** Whether both give somebody's full name, and no name of the two is the same. */
function otherPeople({ actors: a }: Occurrence, { actors: b }: Occurrence): boolean {
  const lastNames = new Set(a.filter(isFull).map(lastOf));
  return lastNames.size > 0 && b.some(isFull) && !b.some((name) => lastNames.has(lastOf(name)));
}

const isFull = (name: string): boolean => /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name);
const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Whether both state a single day, not the same, and near enough for both to be news: an older one is only recalled beside the new. */
function otherDay({ day: a }: Occurrence, { day: b }: Occurrence): boolean {
  const [one, two] = [singleDay(a), singleDay(b)];
  return one !== null && two !== null && one !== two && Math.abs(daysBetween(one, two)) <= RECENT_DAYS;
}

const singleDay = ({ date: { from, to }, dateCertainty }: EventDay): Day | null =>
  dateCertainty === 'stated' && from === to ? from : null;

/** The sentence that stands for the occurrence of sentence `at`; shortens the way to it for the next look. */
function bestOf(better: (number | null)[], at: number): number {
  let here = at;
  for (let next = better[here]; next !== null && next !== undefined; next = better[here]) {
    better[here] = better[next] ?? next;
    here = next;
  }
  return here;
}

function nearlySame(a: Occurrence, b: Occurrence): boolean {
  const [short, long] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  if (short.size < FEW && short.size !== long.size) return false;
  return shares(short, long, short.size < FEW ? 1 : NEAR) && !otherNumbers(a.stems, b.stems);
}

/** Fewer people than this are counted of many occurrences. */
const MANY = 10;
/** Stems beside the number that two reports of one count share. */
const MATTER = 2;

/** Whether they give the same large count, at least half of what the shorter list counts, and speak of the same matter. */
function sameCount(a: Occurrence, b: Occurrence): boolean {
  if (a.figures.length === 0 || b.figures.length === 0) return false;
  const [short, long] = a.figures.length <= b.figures.length ? [a.figures, b.figures] : [b.figures, a.figures];
  const shared = short.filter(({ value, category }) => {
    return (value ?? 0) >= MANY && long.some((x) => x.value === value && x.category === category);
  });
  if (shared.length === 0 || shared.length * 2 < short.length) return false;
  let stems = 0;
  for (const stem of a.stems) if (b.stems.has(stem) && !/^\d/.test(stem)) stems++;
  return stems >= MATTER;
}

/** Whether a share of at least `least` of the stems of `short` stands in `long`; given up at the first stem too many that does not. */
function shares(short: ReadonlySet<string>, long: ReadonlySet<string>, least: number): boolean {
  let spare = short.size - Math.ceil(short.size * least);
  for (const stem of short) if (!long.has(stem) && --spare < 0) return false;
  return short.size > 0;
}

/** Whether both hold numbers and none in common: two reports of a list, not one told twice. */
function otherNumbers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const numbers = [...a].filter((stem) => /^\d/.test(stem));
  return numbers.length > 0 && !numbers.some((stem) => b.has(stem)) && [...b].some((stem) => /^\d/.test(stem));
}

/** Pairs of sentences with the number of stems that stand in these two and nowhere else. */
function rarePairs(all: readonly Occurrence[]): [number, number, number][] {
  const holders = new Map<string, number[]>();
  all.forEach(({ stems }, at) => {
    for (const stem of stems) {
      const list = holders.get(stem);
      if (list) list.push(at);
      else holders.set(stem, [at]);
    }
  });
  const pairs = new Map<string, [number, number, number]>();
  for (const [a, b, more] of holders.values()) {
    if (a === undefined || b === undefined || more !== undefined) continue;
    const pair = pairs.get(`${a} ${b}`) ?? [a, b, 0];
    pair[2]++;
    pairs.set(`${a} ${b}`, pair);
  }
  return [...pairs.values()];
}
