import type { Day, DaySpan, NewsEvent } from '../model.ts';
import type { ArticleFacts } from '../assemble/facts.ts';
import { actsOf } from './acts/acts.ts';
import { claimantKey } from '../assemble/ledger/claimant.ts';
import { TITLES } from '../assemble/ledger/en-speakers.ts';
import { isFormerValue, isIncrement } from '../assemble/ledger/former.ts';
import { scopeOf, type Scope } from '../assemble/ledger/place.ts';
import { BACKDROP, SPEAKING_WORDS } from './en.ts';
import { namesIn } from './names.ts';
import { meaningsOf, stemOf, termsOf } from './terms.ts';
import { repeatsTitle } from './title.ts';

/** One event as one article tells it, with what it is compared by. */
export interface Telling {
  article: ArticleFacts;
  /** Position of the article in the request, and of the event in the article. */
  order: number;
  index: number;
  /** What the article opens with; its title, where that is read as a sentence, is no opening. */
  opening: boolean;
  event: NewsEvent;
  /** The day the article was published. */
  day: Day;
  happened: DaySpan;
  terms: string[];
  /** The terms with one word for one meaning. */
  meanings: string[];
  /** The same without proper names and the titles printed with them: what is said of those named. */
  plain: ReadonlySet<string>;
  /** Words of what the whole article is about: its title and its opening. */
  about: ReadonlySet<string>;
  /** Proper names of the sentence, for what the day is about. */
  names: Set<string>;
  /** What the sentence says is done, in its order. */
  acts: readonly string[];
  scope: Scope;
  actors: Set<string>;
  /** Exact values by what they measure ("people_killed" to 21). */
  numbers: Map<string, number>;
}

/** So long after it something may still be told of an event. */
export const DAYS_OF_ONE_STORY = 7;

const TITLE_EVENTS = 1;

/** Titles and the words of saying: they tell who speaks, and that somebody does. */
const OF_SPEAKERS = new Set([...TITLES, ...SPEAKING_WORDS.split(' ').map(stemOf)]);

/** A word with a capital that does not open a sentence, or does before another. */
const NAME = /(?<!^|[.!?:] )\b\p{Lu}[\p{L}\p{M}’'-]*|^\p{Lu}[\p{L}\p{M}’'-]* (?=\p{Lu})/gu;

/** The events of a dated article as tellings, in the order of the article. The title speaks for the first event only. */
export function tellingsOf(article: ArticleFacts, order: number): Telling[] {
  const day = article.published.date;
  if (day === null) return [];
  const first = article.events.findIndex(({ sentence }) => !repeatsTitle(sentence, article));
  const about = subjectOf(article, article.events[Math.max(first, 0)]);
  return article.events.map((event, index) => {
    const title = index < TITLE_EVENTS ? ` ${article.title ?? ''}` : '';
    const told = `${event.sentence}${title}`;
    const matter = told.replace(BACKDROP, ' ');
    // Who acts and where are told in turn ("Kyiv said", "in Kyiv"): both name what a story is about.
    const acting = [...event.actors.flatMap((actor) => actor.split(', ')), event.place ?? ''];
    const actors = new Set(acting.flatMap((name) => claimantKey(name) ?? []));
    const happened = event.date;
    const names = namesIn(event.sentence);
    return {
      article,
      order,
      index,
      opening: index === Math.max(first, 0),
      event,
      day,
      happened,
      terms: termsOf(told),
      meanings: meaningsOf(matter),
      plain: plainMeanings(matter),
      about,
      names,
      acts: actsOf(event.sentence),
      scope: scopeOf(event.place),
      actors,
      numbers: numbersOf(article, event),
    };
  });
}

/** The meanings of a text without proper names and the titles printed with them. */
export const plainMeanings = (text: string): Set<string> =>
  new Set(meaningsOf(text.replace(NAME, ' ')).filter((word) => !OF_SPEAKERS.has(word)));

/** An agency's name stands in all that it writes. */
function subjectOf({ title, outlet }: ArticleFacts, opening: NewsEvent | undefined): Set<string> {
  const own = new Set(termsOf(outlet ?? ''));
  return new Set(termsOf(`${title ?? ''} ${opening?.sentence ?? ''}`).filter((term) => !own.has(term)));
}

function numbersOf(article: ArticleFacts, event: NewsEvent): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const at of event.figures) {
    const figure = article.figures[at];
    if (
      figure?.ledger &&
      figure.value !== null &&
      figure.kind !== 'rate' &&
      !isIncrement(figure) &&
      !isFormerValue(figure) &&
      !numbers.has(figure.category)
    )
      numbers.set(figure.category, figure.value);
  }
  return numbers;
}
