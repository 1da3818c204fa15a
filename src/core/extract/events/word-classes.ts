import { BACKGROUND, NEWS, PHRASE_WORDS, TALK } from './background/en.ts';
import { APPEAL_WORDS, DEATHS, NOTABLE, OFFICES, SETTLEMENTS, SPEAKERS } from './en.ts';

/** The words that make a rule look at a sentence at all. */
const CLASSES = {
  background: BACKGROUND,
  news: NEWS,
  phrase: PHRASE_WORDS,
  talk: TALK,
  appeal: APPEAL_WORDS,
  office: OFFICES,
  death: DEATHS,
  notable: NOTABLE,
  settlement: SETTLEMENTS,
  speaker: SPEAKERS,
} as const;

/** Each class of words as a bit, so that those of a sentence are one number. */
export const CLASS = Object.fromEntries(Object.keys(CLASSES).map((name, at) => [name, 1 << at])) as Record<
  keyof typeof CLASSES,
  number
>;

/** The classes of each word in lower case. */
const CLASSES_OF = new Map<string, number>();
for (const [name, words] of Object.entries(CLASSES))
  for (const word of words) CLASSES_OF.set(word, (CLASSES_OF.get(word) ?? 0) | CLASS[name as keyof typeof CLASSES]);

/** The classes that a word in lower case belongs to, as bits. */
export const classesOf = (word: string): number => CLASSES_OF.get(word) ?? 0;
