import { TITLES } from '../assemble/ledger/en-speakers.ts';
import { CandidateIndex } from './candidates.ts';
import { matchesOf } from '../language/matches.ts';
import { isStateCode, namesIn } from './names.ts';
import { DAYS_OF_ONE_STORY, plainMeanings, type Telling } from './telling.ts';
import { meaningsOf } from './terms.ts';
import { cosine, cosineWithin, type Vector, vectorsInOrder } from './vector.ts';
import { daysApart } from './veto.ts';

/** Sentences from the top that tell what an article is about. */
const TOP = 3;
/** How alike two tops are of one affair, by how many they both name that are no states: none, one, several. */
const ALIKE_BY_NAMED = [0.45, 0.25, 0.2] as const;
/** What of that must lie in words that name nobody where both name only one: a minister has two matters in a day. */
const PLAIN = 0.02;
/** A name with all its words: "Finance Minister Anna Berg". */
const WHOLE_NAME = /\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)*/gu;

/**
 * For each article the earlier one whose affair it goes on with (the verdict after the trial, the end after the strike), though the two
 * events have hardly a word in common: known by the title and the first sentences, as articles are linked in topic detection and tracking
 * (Allan et al. 1998). One of an earlier day goes before one of the same. Positions of openings among the tellings, which are in the order
 * of days. Linear.
 */
export function leadsOf(tellings: readonly Telling[]): Map<number, number> {
  const openings = tellings.flatMap((telling, at) => (telling.opening ? [{ telling, at, ...topOf(telling) }] : []));
  const vectors = vectorsInOrder(
    openings,
    ({ words }) => words,
    ({ telling }) => telling.article,
  );
  const index = new CandidateIndex();
  const leads = new Map<number, number>();
  openings.forEach((opening, order) => {
    const vector = vectors[order] ?? new Map();
    let [most, before] = [0, false];
    for (const candidate of index.findThenAdd(vector)) {
      const other = openings[candidate];
      if (!other || daysApart(opening.telling.day, other.telling.day) > DAYS_OF_ONE_STORY) continue;
      const known = vectors[candidate] ?? new Map();
      const alike = cosine(vector, known);
      const earlier = other.telling.day < opening.telling.day;
      const named = namedByBoth(opening, other);
      if (alike < (ALIKE_BY_NAMED[Math.min(named, 2)] ?? 1)) continue;
      if (named < 2 && plainly(opening, other, [vector, known]) < PLAIN) continue;
      if (earlier === before ? alike <= most : before) continue;
      [most, before] = [alike, earlier];
      leads.set(opening.at, other.at);
    }
  });
  return leads;
}

/**
 * What the top of an article says: its words, those that name nobody, the names in it, whole and word by word, and the words of them that
 * have their capital from no place in a sentence.
 */
interface Top {
  words: string[];
  plain: ReadonlySet<string>;
  wholeNames: readonly ReadonlySet<string>[];
  names: ReadonlySet<string>;
  sure: ReadonlySet<string>;
}

function topOf({ article: { title, events } }: Telling): Top {
  const sentences = events.slice(0, TOP).map(({ sentence }) => sentence);
  return {
    words: meaningsOf([title ?? '', ...sentences].join(' ')),
    plain: plainMeanings(sentences.join(' ')),
    wholeNames: matchesOf(WHOLE_NAME, sentences.join(' ')).map(([name]) => personal([name])),
    names: personal(sentences),
    sure: personal(sentences.map((sentence) => sentence.replace(/^\S+/, ''))),
  };
}

const personal = (sentences: readonly string[]) =>
  new Set([...namesIn(sentences.join(' '))].filter((name) => !isStateCode(name) && !TITLES.has(name)));

const plainly = (a: Top, b: Top, [x, y]: readonly [Vector, Vector]) =>
  cosineWithin(
    [...a.plain].filter((word) => b.plain.has(word)),
    x,
    y,
  );

/** How many persons, towns and bodies both name, each by whatever part of its name. */
function namedByBoth(a: Top, b: Top): number {
  const shared = new Set([...a.names].filter((name) => b.names.has(name) && (a.sure.has(name) || b.sure.has(name))));
  let count = 0;
  for (const whole of a.wholeNames) {
    const parts = [...whole].filter((name) => shared.has(name));
    if (parts.length > 0) count++;
    for (const name of parts) shared.delete(name);
  }
  return count;
}
