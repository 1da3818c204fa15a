import type { Sentence } from '../../language/document.ts';
import { startsWithLetterOrDigit } from '../../language/letters.ts';
import { type Token, tokenize, tokensOf } from '../../language/tokens.ts';

/** A word or number of a sentence; offsets are positions in the source. */
export type Word = Token;

/** A token that does not begin with a letter or digit is a mark, the possessive ending or a number like ".5". */
const isWord = ({ lower }: Token): boolean =>
  startsWithLetterOrDigit(lower) || (lower.length > 1 && /[\p{L}\p{Nd}]/u.test(lower) && !/^['’]s$/.test(lower));

/** The words and numbers of a sentence in order, without marks; parts of hyphenated words are words of their own. */
export const wordsOf = (sentence: Sentence): Word[] => tokensOf(sentence).filter(isWord);

/** The same for any text, such as a title. */
export const wordsIn = (text: string): Word[] => tokenize(text).filter(isWord);
