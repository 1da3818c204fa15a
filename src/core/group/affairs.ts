import { TITLES } from '../assemble/ledger/en-speakers.ts';
import { CandidateIndex } from './candidates.ts';
import { isStateCode, namesIn } from './names.ts';
import { DAYS_OF_ONE_STORY, type Telling } from './telling.ts';
import { meaningsOf } from './terms.ts';
import { cosine, vectorsInOrder } from './vector.ts';
import { daysApart } from './veto.ts';

/** Sentences from the top that tell what an article is about. */
const TOP = 3;
/** How alike two tops are of one affair: where no name is shared but those of states, and where one is. */
const ALIKE_BY_NAMES = [0.45, 0.25] as const;

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
      const alike = cosine(vector, vectors[candidate] ?? new Map());
      const earlier = other.telling.day < opening.telling.day;
      if (alike < enough(opening, other) || (earlier === before ? alike <= most : before)) continue;
      [most, before] = [alike, earlier];
      leads.set(opening.at, other.at);
    }
  });
  return leads;
}

/** What the top of an article says: its words, the names in it, and those that have their capital from no place in a sentence. */
interface Top {
  words: string[];
  names: ReadonlySet<string>;
  sure: ReadonlySet<string>;
}

function topOf({ article: { title, events } }: Telling): Top {
  const sentences = events.slice(0, TOP).map(({ sentence }) => sentence);
  return {
    words: meaningsOf([title ?? '', ...sentences].join(' ')),
    names: personal(sentences),
    sure: personal(sentences.map((sentence) => sentence.replace(/^\S+/, ''))),
  };
}

const personal = (sentences: readonly string[]) =>
  new Set([...namesIn(sentences.join(' '))].filter((name) => !isStateCode(name) && !TITLES.has(name)));

function enough(a: Top, b: Top): number {
  const shared = [...a.names].filter((name) => b.names.has(name) && (a.sure.has(name) || b.sure.has(name)));
  return ALIKE_BY_NAMES[Math.min(shared.length, 1)] ?? 1;
}
