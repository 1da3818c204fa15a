import { APPEAL, APPEAL_WORDS } from './en.ts';
import type { Scanned } from './scan.ts';

/** Whether an outlet speaks of itself to its readers in a sentence: an appeal or a prompt, never news. */
export const isAppeal = ({ sentence, words }: Scanned): boolean =>
  words.some(({ lower }) => APPEAL_WORDS.has(lower)) && APPEAL.test(sentence.text);
