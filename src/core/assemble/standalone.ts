import { withoutDateline } from './headline/dateline.ts';
import { withoutOpeners } from './headline/openers.ts';
import { LEANING_START, POINTED_AT } from './headline/en-pointing.ts';
import { quotedSpans, quotesBalanced } from './headline/quoted.ts';
import {
  EXPLETIVE,
  GIVES_SEATS,
  LEANING_OBJECT,
  LEANING_OPENERS,
  LEANING_PRONOUN,
  LEANING_SUBJECT,
  OTHERS_NAMED,
  SPOKEN,
  TO_READERS,
} from './headline/en.ts';

const FIRST_WORDS = /^[“"'‘«(]*([\p{L}’']+)(?:[ ,]+([\p{L}’']+))?/u;
/** Up to here a sentence says too little by itself to have a line. */
export const CLEAR = 0.4;
const LONG = 420;
const LEANING = 0.4;
const DANGLING = 0.3;
/** Of a seat count a reader knows what gives it: the vote. */
const SEATED = 0.6;

/**
 * How well a sentence stands without the one before it, 0 to 1: one that opens with a pronoun, is a piece of speech without its
 * speaker, rests on an object named before, runs on over several lines or is a heading, leaves a reader asking who or what.
 */
export function standsAlone(whole: string): number {
  const sentence = withoutOpeners(withoutDateline(whole));
  const [, first = '', second = ''] = FIRST_WORDS.exec(sentence) ?? [];
  const opening = first.toLowerCase();
  if (!quotesBalanced(sentence) || SPOKEN.has(opening)) return 0;
  if (/^[“"'‘«]/.test(sentence)) return 0.3;
  if (LEANING_OBJECT.some((pattern) => pattern.test(sentence.slice(0, LONG)))) return DANGLING;
  if (GIVES_SEATS.test(sentence)) return SEATED;
  if (
    (LEANING_OPENERS.has(opening) && !OTHERS_NAMED.test(sentence)) ||
    LEANING_OPENERS.has(`${opening} ${second.toLowerCase()}`)
  )
    return LEANING;
  if (opening === 'it' && !EXPLETIVE.has(second.toLowerCase())) return LEANING;
  if (LEANS.some((pattern) => pattern.test(sentence)) || speaksToReaders(sentence)) return LEANING;
  const complete = sentence.length <= LONG && /[.!?][\s"'”’»)]*$/.test(sentence);
  return complete ? 1 : 0.6;
}

const LEANS = [POINTED_AT, LEANING_START, LEANING_SUBJECT, LEANING_PRONOUN];

/** "If you believe him", "when I stood there": the paper talks with its readers or of its reporter, outside anybody's words. */
function speaksToReaders(sentence: string): boolean {
  const at = TO_READERS.exec(sentence)?.index;
  return at !== undefined && !quotedSpans(sentence).some(([start, end]) => start <= at && at < end);
}
