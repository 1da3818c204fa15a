import { APPEAL } from './en.ts';
import type { Scanned } from './scan.ts';
import { CLASS } from './word-classes.ts';

/** Whether an outlet speaks of itself to its readers in a sentence: an appeal or a prompt, never news. */
export const isAppeal = ({ sentence, classes }: Scanned): boolean =>
  (classes & CLASS.appeal) !== 0 && APPEAL.test(sentence.text);
