import type { Telling } from '../group/telling.ts';
import { isVerb, leavesDeedOpen, namedSubject, pointsBack } from './definite.ts';
import { POST_OF_WHAT } from './en-definite.ts';
import { countryOfDemonym, knownRegion } from '../extract/place/names.ts';
import { foldName } from '../extract/place/fold.ts';
import { spellingOf } from '../language/spelling.ts';
import { matchesOf } from '../language/matches.ts';
import { QUESTION_TITLE } from '../extract/events/importance/en.ts';
import { DAY_NAMES } from './headline/en.ts';
import { withoutLoaded } from './headline/loaded.ts';
import type { Scored } from './score.ts';
import { opensByFirstName } from './second-mention/second-mention.ts';
import { asksWhere } from './town.ts';

/** How many events of its article may stand between a line and the one that it leans on. */
const NEAR = 3;
/** Up to here a sentence without a name tells a detail of something said before. */
export const DETAIL = 75;

const WORDS = /\p{L}[\p{L}\p{M}’'-]*/gu;
const CAPITAL = /^\p{Lu}/u;

/** True for a sentence that names nobody and no place and does not open its article: it says what of, or of whom, only beside another. */
export function leans(one: Scored): boolean {
  const { best, today } = one.item;
  if (today.some((telling) => telling.opening)) return false;
  if (leansOnBefore(one) || asksWhat(one)) return true;
  return namesNothing(best);
}

/** Whether a sentence has no name but that of a day; its first word is one where its article has it within a sentence too. */
export function namesNothing({ event, article }: Telling): boolean {
  const [first = '', ...rest] = wordsOf(event.sentence);
  return !rest.some(isName) && !article.events.some(({ sentence }) => wordsOf(sentence).slice(1).includes(first));
}

const wordsOf = (sentence: string) => [...matchesOf(WORDS, sentence)].map(([word]) => word.replace(/['’]s?$/, ''));
const isName = (word: string) => CAPITAL.test(word) && !DAY_NAMES.has(word);

/** A short one of these that nobody says is a detail: "Turnout was 61 per cent". */
export function isDetail(one: Scored): boolean {
  const { sentence, claimant } = one.item.best.event;
  return sentence.length <= DETAIL && claimant === null && leans(one);
}

/**
 * True for a sentence that no article opens with and of which only a sentence before it tells who or what is meant: "the company" where no
 * name for it is known, a first name alone, or a post without its body.
 */
export function asksWho({ item: { best, today } }: Scored): boolean {
  if (today.some(({ opening }) => opening)) return false;
  const { sentence } = best.event;
  if (pointsBack(sentence) && namedSubject(best.event) === null) return true;
  if (opensByFirstName(sentence, best.article)) return true;
  return POST_OF_WHAT.test(sentence);
}

/** True for one that says "the closure", where none of its article opens with it. */
export const asksWhat = ({ item: { best, today } }: Scored): boolean =>
  !today.some(({ opening }) => opening) && leavesDeedOpen(best.event.sentence);

/** What stands right behind a line of its article or nowhere. */
const leansOnBefore = (one: Scored): boolean => asksWho(one) || isLastNameAgain(one.item.best);

/** "Berg declined" where the article has had "Anna Berg" and no title says "Berg" to all readers. */
function isLastNameAgain({ event: { sentence }, article, index }: Telling): boolean {
  const [, name, next = ''] = LAST_NAME.exec(sentence) ?? [];
  if (
    !name ||
    !(next === 'who' || isVerb(next)) ||
    article.title?.includes(name) ||
    countryOfDemonym(spellingOf(name)) ||
    knownRegion(foldName(name))
  )
    return false;
  const inFull = new RegExp(`\\p{Lu}[\\p{L}’'-]+ ${name}(?![\\p{L}])`, 'u');
  return article.events.slice(0, index).some((before) => inFull.test(before.sentence));
}

/** One name, whatever courtesy before it, and the word behind it. */
const LAST_NAME = /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? )?(\p{Lu}\p{Ll}[\p{L}-]+),? (\p{Ll}+)/u;

/** True where a sentence that no article opens with tells of "the city" and nothing before it says of which. */
export function asksWhichTown({ item: { best, today } }: Scored): boolean {
  return !today.some(({ opening }) => opening) && asksWhere(best);
}

/** The lines below, and the titles that some of them need before them. */
export interface InContext {
  kept: Scored[];
  topics: Map<Scored, string>;
}

/**
 * The lines below by article, the article of the best line first, each article's in its own order; a line that leans on what its article
 * says just before stays only behind that. One that leans on a key event stands behind the title of its article ("Dockers walk out at Port
 * Harra: The union is demanding 9 per cent"), unless a single article (`alone`) tells the day.
 */
export function inContext(also: readonly Scored[], key: readonly Scored[], alone: boolean): InContext {
  const articles = new Set(also.map(({ item }) => item.best.article));
  const topics = new Map<Scored, string>();
  const said = new Set<string>();
  const inOrder = [...articles].flatMap((article) => {
    const lines = also.filter(({ item }) => item.best.article === article).sort((a, b) => at(a) - at(b));
    const above = key.filter(({ item }) => item.best.article === article);
    const topic = alone ? null : titleTold(article.title);
    const kept: Scored[] = [];
    for (const line of lines) {
      const stands = !leans(line) || follows(line, kept);
      const below = !stands && (alone ? goesOn(line, above, said) : topic !== null && explained(line, above));
      if (stands || below) kept.push(line);
      if (below && topic !== null) topics.set(line, topic);
    }
    for (const { item } of kept) for (const word of wordsOf(item.best.event.sentence)) said.add(word.toLowerCase());
    return kept;
  });
  return { kept: inOrder, topics };
}

const within = (line: Scored, reach: number) => (other: Scored) =>
  at(other) < at(line) && at(line) - at(other) <= reach;

/** Behind the line that it leans on; what only the sentence before names stands right behind that one. */
const follows = (line: Scored, kept: readonly Scored[]): boolean =>
  kept.slice(-1).some(within(line, leansOnBefore(line) ? 1 : NEAR));

/** Whether a key event tells just before what a line leans on, and no line since has another's. */
function goesOn(line: Scored, above: readonly Scored[], said: ReadonlySet<string>): boolean {
  if (leansOnBefore(line)) return false;
  if (asksWhat(line) && above.length > 0) return true;
  const [first, pointed = ''] = wordsOf(line.item.best.event.sentence);
  return !(first === 'The' && said.has(pointed)) && above.some(within(line, NEAR));
}

/** Whether the title of its article says what a line leans on: not who "Berg" is. */
const explained = (line: Scored, above: readonly Scored[]): boolean =>
  !isLastNameAgain(line.item.best) && above.some(within(line, NEAR));

/** A longer title is no topic. */
const LONG = 80;

/** What an article is about, by its title, where that tells and does not ask. */
function titleTold(title: string | null): string | null {
  if (title === null || title.length > LONG || title.includes(':') || QUESTION_TITLE.test(title)) return null;
  return withoutLoaded(title).replace(/[.]$/, '');
}

const at = ({ item }: Scored) => item.best.index;
