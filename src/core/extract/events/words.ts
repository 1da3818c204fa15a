/** A word of a sentence. `lower` is for look-ups, with a straight apostrophe; offsets are positions in the sentence. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+){0,8}|\p{Nd}+(?:[.,]\p{Nd}+){0,8}/gu;

/** The words and numbers of a sentence in order; hyphenated words are one. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const lower = match[0].toLowerCase().replaceAll('’', "'");
    words.push({ text: match[0], lower, start: match.index, end: match.index + match[0].length });
  }
  return words;
}
