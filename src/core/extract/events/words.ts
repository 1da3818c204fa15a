import type { Sentence } from '../../language/document.ts';
import { type Token, tokenize, tokensOf } from '../../language/tokens.ts';

/** A word or number of a sentence; offsets are positions in the source. */
export type Word = Token;

const isWord = ({ lower }: Token): boolean => /[\p{L}\p{Nd}]/u.test(lower) && lower !== "'s" && lower !== '’s';

/** The words and numbers of a sentence in order, without marks; parts of hyphenated words are words of their own. */
export const wordsOf = (sentence: Sentence): Word[] => tokensOf(sentence).filter(isWord);

/** The same for any text, such as a title. */
export const wordsIn = (text: string): Word[] => tokenize(text).filter(isWord);
