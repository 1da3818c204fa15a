import type { Tokens, TokenSpan } from './attribution.ts';
import {
  BODIES,
  CARRYING,
  DOING,
  EXPECTING,
  FINDING,
  INTENDING,
  PUBLISHING,
  SAYING,
  SPEECH_ONLY,
  SUPPOSING,
} from './en.ts';
import { saysBefore } from './scope.ts';
import { isDocument } from './speaker.ts';
import { speaksOf, tallies } from './verb.ts';

/** Whether the verb at token `verb`, whose adjuncts end at `to`, reports here: finding and intending verbs need their clause. */
export function reports(t: Tokens, verb: number, to: number, subject: TokenSpan): boolean {
  const { lemma = '' } = t[verb] ?? {};
  const next = t[to];
  if (t[verb + 1]?.lower === 'by' && CARRYING.has(lemma)) return false;
  // "a charge related to the move"
  if (lemma === 'relate' && t[verb + 1]?.lower === 'to') return false;
  // "a poll published on Wednesday" does not publish.
  if (PUBLISHING.has(lemma) && t[verb + 1]?.pos === 'ADP' && isDocument(t, subject)) return false;
  if (t[verb + 1]?.lower === 'to' && SUPPOSING.has(lemma) && /(?:ed|ast|aid)$/.test(t[verb]?.lower ?? '')) return false;
  if (speaksOf(t, verb) || tallies(t, verb)) return true;
  if (SPEECH_ONLY.has(lemma)) return /^(that|[:,"“])$/.test(next?.lower ?? '') || saysBefore(t, to);
  if (EXPECTING.has(lemma)) return next?.lower === 'that' || namesNumber(t, to) || doesItself(t, verb, to);
  if (/^(count|record|register)$/.test(lemma) && countsOff(t, to) && isBody(t, subject)) return true;
  if (lemma === 'see' && /^sees?$/.test(t[verb]?.lower ?? '') && namesNumber(t, to)) return true;
  if (lemma === 'put' && isDocument(t, subject)) return true;
  if (lemma === 'put') return t.slice(verb, verb + 9).some((x) => x.lower === 'at');
  if (INTENDING.has(lemma) && next?.lower === 'to') return !/^(who|which|that)$/.test(t[verb - 1]?.lower ?? '');
  if (lemma === 'call') return /^(for|on)$/.test(next?.lower ?? '') || quotes(t, to);
  if (lemma === 'ask')
    return (
      asksFor(t, to) ||
      /^(for|[,:"“]|whether|if|why|how)$/.test(next?.lower ?? '') ||
      t[to - 1]?.text === ',' ||
      saysBefore(t, to)
    );
  if (lemma === 'cite') return !refersBack(t, to);
  if (lemma === 'continue') return goesOnSpeaking(t, to, subject);
  if (DOING.has(lemma) && !isDocument(t, subject)) return hasClause(t, to);
  if (SAYING.has(lemma)) return true;
  if (lemma === 'give')
    return t
      .slice(verb, verb + 7)
      .some((x) => /^(toll|figure|number|estimate|total)$/.test(x.lower) || (x.text === '%' && isDocument(t, subject)));
  if (lemma === 'want' || isDocument(t, subject) || (lemma === 'find' && findsShare(t, to))) return true;
  if (next?.lower === 'that') return FINDING.has(lemma);
  return FINDING.has(lemma) && saysBefore(t, to) && t[verb + 1]?.pos !== 'ADP' && t[subject.from - 1]?.text === ',';
}

/** "expects | extra costs of $1.2m", "expects | the port to lose 40 jobs": a noun phrase, and a number with it. */
const namesNumber = (t: Tokens, from: number): boolean =>
  (/^(DET|NUM|NOUN|ADJ|SYM)$/.test(t[from]?.pos ?? '') || (t[from]?.lower === 'to' && t[from + 1]?.lower === 'be')) &&
  t.slice(from, from + 12).some((x) => x.pos === 'NUM' || /^(quarter|half|third)$/.test(x.lower));

/** "The firm expects to | save 40m": who looks ahead to its own act; an economy "expected to shrink" does not. */
const doesItself = (t: Tokens, verb: number, to: number): boolean =>
  t[to]?.lower === 'to' && !t[verb]?.lower.endsWith('ed') && t.slice(to, to + 12).some((x) => x.pos === 'NUM');

/** "found 29 per cent of bees dead": shares are found by counting, things are just found. */
export const findsShare = (t: Tokens, from: number): boolean =>
  t.slice(from, from + 6).some((x, i) => x.pos === 'NUM' && /^(%|percent|per)$/.test(t[from + i + 1]?.lower ?? ''));

/** "called the plan “a tax on ...”": the words of whoever calls it so. */
const quotes = (t: Tokens, from: number): boolean => {
  const open = t.findIndex((x, i) => i > from && i < from + 8 && /^["“]$/.test(x.text));
  return open > 0 && !t.slice(from, open).some((x) => x.pos === 'VERB' || x.text === ',');
};

/** "“...,” he continued", "He continued: “...”": growth continues without a mark. */
const goesOnSpeaking = (t: Tokens, to: number, { from }: TokenSpan): boolean =>
  [t[to], t[to + 1], t[from - 1], t[from - 2]].some((x) => /^[“”":]$/.test(x?.text ?? ''));

/** "recorded 40", "recorded just 40". */
const countsOff = (t: Tokens, to: number): boolean => t[t[to]?.pos === 'ADV' ? to + 1 : to]?.pos === 'NUM';

/** "asked donors for $18m". */
const asksFor = (t: Tokens, from: number): boolean => {
  const at = t.findIndex((x, i) => i >= from && i < from + 5 && x.lower === 'for');
  return at > 0 && /^(NUM|SYM)$/.test(t[at + 1]?.pos ?? '');
};

/** A ministry counts cases, a child counts sheep. */
const isBody = (t: Tokens, { from, to }: TokenSpan): boolean => t.slice(from, to).some((x) => BODIES.has(x.lower));

/** "cited the figure": the number stands elsewhere, none here is quoted. */
const refersBack = (t: Tokens, i: number): boolean =>
  /^(the|this|that|these|those)$/.test(t[i]?.lower ?? '') &&
  /^(figures?|numbers?|statistics?|data|totals?|tolls?|estimates?)$/.test(t[i + 1]?.lower ?? '');

/** Speech, "that", or a verb before the next mark. */
function hasClause(t: Tokens, from: number): boolean {
  if (/^(that|[:,"“])$/.test(t[from]?.lower ?? '') || saysBefore(t, from)) return true;
  const mark = t.findIndex((x, i) => i > from && /^[.,;:]$/.test(x.text));
  return t.slice(from + 1, mark < 0 ? undefined : mark).some((x) => x.pos === 'VERB' || x.pos === 'AUX');
}
