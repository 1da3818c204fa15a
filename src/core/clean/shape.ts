import { asciiFirst } from '../language/ascii-first.ts';
import type { Passage } from './passage.ts';

const ENDS_SENTENCE = /[.!?…。！？]["'”’»)\]]{0,3}$/;
const ENDS_OPEN = /[:;,]["'”’]?$/;
const BULLET = asciiFirst(/^(?:[•·▪■●◦‣∙*–—-]\s+|\d{1,2}[.)]\s+(?=\p{Lu}))/u);

/** Whether the text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text.slice(-6));
}

/** Whether a passage reads as a paragraph of an article: long enough, and it ends as a sentence or leads into a list or quotation. */
export function isProse(passage: Passage): boolean {
  if (passage.key.length < 40) return false;
  return endsSentence(passage.text) || ENDS_OPEN.test(passage.text.slice(-3)) || passage.key.length > 400;
}

/** The number of words, counted by blanks; stops at `limit`. */
export function wordCount(text: string, limit = 60): number {
  let count = 0;
  const word = /\S+/g;
  while (count < limit && word.test(text)) count++;
  return count;
}

/** Whether the passage is marked as an item of a list. */
export function isListItem(passage: Passage): boolean {
  return BULLET.test(passage.text);
}
