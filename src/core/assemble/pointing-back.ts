import { matchesOf } from '../language/matches.ts';
import { LAST_NAME_ALONE } from './second-mention/en.ts';
import { withoutOpeners } from './headline/openers.ts';
import {
  BOTH,
  BY_ORIGIN,
  DEFINITE_SUBJECT,
  KNOWN_SUBJECT,
  NAMED_SUBJECT,
  ONE_MORE,
  PARTICIPLE_FIRST,
  POINTED_OBJECT,
  SPEAKS_BY_SURNAME,
} from './headline/pointers.ts';

/** "On Tuesday," and the like before the subject. */
const ADVERBIAL =
  /^(?:On|In|At|After|By|Since|During|Overnight|Last|Earlier|Later|Speaking)\b[^,;:“”"]{0,60}, (?=\p{L})/u;

/**
 * True for a sentence that a reader can only place who has read the one before it: "The rule applies to parcels", "A second judge", "said
 * the measure was ruinous".
 */
export function pointsBack(sentence: string): boolean {
  const bare = withoutOpeners(sentence);
  return subjectPointsBack(bare) || objectPointsBack(bare);
}

function subjectPointsBack(sentence: string): boolean {
  const clause = sentence.replace(ADVERBIAL, '').replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  if ([ONE_MORE, BY_ORIGIN, PARTICIPLE_FIRST, BOTH].some((pattern) => pattern.test(clause))) return true;
  return DEFINITE_SUBJECT.test(clause) && !NAMED_SUBJECT.test(clause) && !KNOWN_SUBJECT.test(clause);
}

/** A thing that "the" points at and no word of the sentence has named before. */
function objectPointsBack(sentence: string): boolean {
  return matchesOf(POINTED_OBJECT, sentence).some(({ 1: noun = '', index }) => {
    const before = sentence.slice(0, index).toLowerCase();
    return !before.includes(noun.replace(/s$/, ''));
  });
}

/**
 * True for a sentence about somebody by a title and a last name ("Ms Holt"), or who speaks by a last name alone, whom nothing printed so far
 * names: `article` are the sentences that may have introduced him in full.
 */
export function isUnintroduced(sentence: string, printed: readonly string[], article: readonly string[]): boolean {
  const subject = sentence.replace(ADVERBIAL, '');
  const titled = LAST_NAME_ALONE.exec(subject);
  const name =
    titled?.index === 0
      ? titled[0]
          .split(' ')
          .at(-1)
          ?.replace(/['’]s?$/, '')
      : surnameIn(subject, article);
  return name !== undefined && sentence.split(name).length < 3 && !printed.some((line) => line.includes(name));
}

/** A single name that speaks, and that the article gives in full elsewhere. */
function surnameIn(sentence: string, article: readonly string[]): string | undefined {
  const name = SPEAKS_BY_SURNAME.exec(sentence)?.[1];
  return name !== undefined && article.some((other) => FULL_NAME(name).test(other)) ? name : undefined;
}

const FULL_NAME = (name: string) => new RegExp(`\\p{Lu}[\\p{L}’'-]+ ${name}\\b`, 'u');
