import { asciiFirst } from '../../language/ascii-first.ts';
import { cut, type Passage } from '../passage.ts';
import { LANGUAGES } from '../words/list.ts';
import { furnitureOf, LONGEST } from './furniture-lines.ts';
import { drop, type Rule } from './rule.ts';
import { matchesOf } from '../../language/matches.ts';

const SENTENCE_END = asciiFirst(/[.!?…]["'”’)]{0,2}\s+(?=["'“‘(]?[\p{Lu}\d])/gu);
/** Titles and initials whose dot ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Sr|Jr|Prof|Gen|Maj|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Rev|Hon|No|vs|etc|Inc|Ltd|Co|U\.S|U\.K|U\.N)\.$/u;

/**
 * Lines that hold a word of sign-ups or appeals are looked at sentence by sentence, because scrapers run such boxes into
 * paragraphs. The cuts are soft: sentences that no rule takes are joined again.
 */
export const cueSentences: Rule = {
  name: 'cue-sentences',
  apply: (passages) => passages.flatMap((passage) => (hasCue(passage) ? sentencesOf(passage) : [passage])),
};

function sentencesOf(passage: Passage): Passage[] {
  const sentences = cut(passage, sentenceEnds(passage.text), false);
  for (const sentence of sentences) {
    const reason = sentences.length > 1 && sentence.text.length <= LONGEST ? furnitureOf(sentence.text) : null;
    if (reason !== null) drop(sentence, reason);
  }
  return sentences;
}

function hasCue(passage: Passage): boolean {
  return passage.reason === null && LANGUAGES.some((words) => words.cue.test(passage.text));
}

function sentenceEnds(text: string): number[] {
  const found: number[] = [];
  for (const match of matchesOf(SENTENCE_END, text)) {
    const before = text.slice(Math.max(0, match.index - 8), match.index + 1);
    if (!ABBREVIATION.test(before)) found.push(match.index + match[0].length);
  }
  return found;
}
