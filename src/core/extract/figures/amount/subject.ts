import { NO_SUBJECT } from '../en/amounts.ts';
import { ECONOMIC_WORDS } from '../en/polls.ts';
import type { Work } from '../quantity.ts';
import { phraseEnding, type Span } from './phrase.ts';

const LONGEST = 14;
const ASIDE = 14;
const NEAR = 6;
const ASIDES: Readonly<Record<string, string>> = { ',': ',', ')': '(' };

/**
 * The subject of the verb at `verb` by its main words: "Consumer prices" of "Consumer prices in the north have risen". 'same' where a
 * pronoun stands for what was named before.
 */
export function subjectOf(work: Work, verb: number): Span | 'same' | null {
  const last = overPlace(work, overAside(work, overAuxiliaries(work, verb - 1)));
  const joined = work.tokens[last]?.lower;
  if (joined === 'and' || (joined === 'but' && work.tokens[verb]?.lemma === 'be'))
    return named(mainSubject(work, last));
  if (work.tokens[last]?.text === ',' && isParticiple(work, verb))
    return priced(work, last - 1) ?? mainSubject(work, last);
  if (NO_SUBJECT.has(work.tokens[last]?.lower ?? '')) return isPronoun(work, last) ? 'same' : relative(work, last);
  let first = last;
  while (first >= 0 && last - first < LONGEST && continues(work, first) && !opens(work, first + 1)) first--;
  const pronoun = relativePronoun(work, first);
  if (pronoun !== null) return subjectOf(work, pronoun);
  return mainPart(work, beforeList(work, first) + 1, last);
}

/** "The share of pupils | who passed five exams | fell": the pronoun that opens a clause right before the words from `first`. */
function relativePronoun(work: Work, first: number): number | null {
  for (let at = first; at > 0 && first - at < NEAR; at--) {
    if (work.tokens[at]?.pos === 'PUNCT') return null;
    const opens = /^(?:who|that)$/.test(work.tokens[at]?.lower ?? '') && work.tokens[at - 1]?.pos === 'NOUN';
    if (opens && /^(?:VERB|AUX)$/.test(work.tokens[at + 1]?.pos ?? '')) return at;
  }
  return null;
}

/** ", falling", ", having lost": the subject is that of the main clause. */
const isParticiple = (work: Work, verb: number): boolean =>
  work.tokens[verb]?.lower.endsWith('ing') === true || work.tokens[verb - 1]?.lower === 'having';

const named = (subject: Span | 'same' | null): Span | null => (subject === 'same' ? null : subject);

/** "the country hit by tariffs, | rising to 30%": what moves in per cent by its nature is the subject, where it stands next to the comma. */
const priced = (work: Work, at: number): Span | null =>
  ECONOMIC_WORDS.has(work.tokens[at]?.lower ?? '') && work.tokens[at]?.pos === 'NOUN' ? phraseEnding(work, at) : null;

function mainSubject(work: Work, comma: number): Span | 'same' | null {
  const verb = work.tokens.findIndex(
    ({ pos, lower }, at) => at > 0 && at < comma && pos === 'VERB' && !lower.endsWith('ing'),
  );
  return verb < 1 ? null : subjectOf(work, verb);
}

/** "Rents | there | have risen": where is no part of the subject either. */
const overPlace = (work: Work, last: number): number =>
  work.tokens[last]?.lower === 'there' && /^(?:NOUN|PROPN)$/.test(work.tokens[last - 1]?.pos ?? '')
    ? last - 1
    : overTime(work, last);

/** "Their spending | this season | stands at": when is no part of the subject. */
const overTime = (work: Work, last: number): number =>
  TIME.test(work.tokens[last]?.lower ?? '') && /^(?:this|last|next)$/.test(work.tokens[last - 1]?.lower ?? '')
    ? last - 2
    : last;

const isPronoun = (work: Work, at: number) => /^(?:it|they|this)$/.test(work.tokens[at]?.lower ?? '');

/** "a fund that holds", "losses, which reached": what stands before the pronoun. */
function relative(work: Work, at: number): Span | null {
  if (!/^(?:which|that)$/.test(work.tokens[at]?.lower ?? '')) return null;
  const last = work.tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  const verb = work.tokens.slice(0, last + 1).findLastIndex(({ pos }) => pos === 'AUX' || pos === 'VERB');
  return mainPart(work, Math.max(0, last - 2, verb + 1), last);
}

const EXPECTED = /^(?:forecast|expected|projected|predicted|seen|estimated|set|likely|due|thought|believed|poised)$/;

/** Over "has", "would", "is expected to". */
function overAuxiliaries(work: Work, from: number): number {
  let at = from;
  if (work.tokens[at]?.lower === 'to' && EXPECTED.test(work.tokens[at - 1]?.lower ?? '')) at -= 2;
  while (
    /^(?:AUX|ADV|PART)$/.test(work.tokens[at]?.pos ?? '') ||
    /^(?:have|has|had)$/.test(work.tokens[at]?.lower ?? '')
  )
    at--;
  return at;
}

/** "Shares in the port's operator, Hill Quays, | fell": before the aside. */
function overAside(work: Work, at: number): number {
  const opening = ASIDES[work.tokens[at]?.text ?? ''];
  if (opening === undefined) return at;
  for (let open = at - 1; open > 0 && at - open < ASIDE; open--)
    if (work.tokens[open]?.text === opening) return open - 1;
  return at;
}

function continues(work: Work, at: number): boolean {
  const token = work.tokens[at];
  if (!token) return false;
  return (
    /^(?:NOUN|PROPN|ADJ|DET|NUM|ADP|PART|SYM)$/.test(token.pos) ||
    /^(?:'s|’s|-|its|their|his|her)$/.test(token.lower) ||
    doing(work, at)
  );
}

/** "losses from storms, fires and floods": the list hangs on the preposition before it. `stop` is where the subject would end. */
function beforeList(work: Work, stop: number): number {
  const isLink = (at: number) => work.tokens[at]?.text === ',' || work.tokens[at]?.lower === 'and';
  if (!isLink(stop)) return stop;
  let at = stop;
  while (at >= 0 && stop - at < LONGEST && (isLink(at) || /^(?:NOUN|PROPN|ADJ)$/.test(work.tokens[at]?.pos ?? '')))
    at--;
  if (work.tokens[at]?.pos !== 'ADP' || !/^(?:NOUN|PROPN)$/.test(work.tokens[at - 1]?.pos ?? '')) return stop;
  while (at >= 0 && continues(work, at) && !opens(work, at + 1)) at--;
  return at;
}

/** "people | crossing the strait | fell by 28%", "interest | paid by the state | rose": what the subject does, or who does it. */
const doing = (work: Work, at: number): boolean =>
  work.tokens[at]?.pos === 'VERB' &&
  (work.tokens[at].lower.endsWith('ing') || work.tokens[at + 1]?.lower === 'by') &&
  work.tokens[at - 1]?.pos === 'NOUN';

/** What "its" may begin a clause behind: a conjunction, or the day on which somebody said so. */
const OPENERS = /^(?:after|before|since|until|because|when|as|\w+day|yesterday|today)$/;

/** An article that no preposition or participle stands before opens the subject; "after its fuel bill | jumped" opens a clause. */
const opens = (work: Work, at: number): boolean => {
  const owner = /^(?:its|their|his|her|our|my|your)$/.test(work.tokens[at]?.lower ?? '');
  const leads = OPENERS.test(work.tokens[at - 1]?.lower ?? '');
  if (owner) return leads;
  return work.tokens[at]?.pos === 'DET' && work.tokens[at - 1]?.pos !== 'ADP' && !doing(work, at - 1);
};

/** The first part of a subject, or the last where it opens with a preposition ("In April prices"). */
function mainPart(work: Work, from: number, to: number): Span | null {
  const isBreak = (at: number) =>
    (work.tokens[at]?.pos === 'ADP' && work.tokens[at]?.lower !== 'of') ||
    work.tokens[at]?.lower === 'to' ||
    (at > from && doing(work, at));
  // "Each kilogram sent into space": what follows the participle is not the subject.
  if (isBreak(from) && work.tokens[from - 1]?.pos === 'VERB') return null;
  let [first, last] = [from, to];
  for (let at = from; at <= to; at++) {
    if (!isBreak(at)) continue;
    if (at > first) {
      last = at - 1;
      break;
    }
    first = at + 1;
  }
  if (first > from && isTown(work, first)) first++;
  for (let at = first; at < last; at++) if (isAdjunct(work, at, last)) first = at + 1;
  while (last > first && work.tokens[last]?.pos === 'PUNCT') last--;
  while (first < last && /^(?:DET|PRON|ADV|PUNCT|PART)$/.test(work.tokens[first]?.pos ?? '')) first++;
  while (first <= last && /^(?:the|a|an|its|their|his|her|each|every|all)$/.test(work.tokens[first]?.lower ?? ''))
    first++;
  if (/^\d/.test(work.tokens[first]?.text ?? '')) return null;
  const noun = work.tokens.slice(first, last + 1).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  return noun ? { first, last } : null;
}

const TIME = /^(?:weeks?|months?|years?|days?|quarters?|nights?|mornings?|afternoons?|evenings?|decades?|seasons?)$/;

/** "Last week | Yorkdale Water", "the next five years | bills", "As a result of this | the dealer's sales": what stands before is no subject. */
function isAdjunct(work: Work, at: number, last: number): boolean {
  const [token, next] = [work.tokens[at], work.tokens[at + 1]];
  if (TIME.test(token?.lower ?? '')) return isNounOrName(next?.pos) || next?.pos === 'DET';
  const plain = token?.pos === 'NOUN' && /^\p{Ll}/u.test(token.text);
  return plain && next?.pos === 'PROPN' && at + 1 < last && /^\p{Lu}/u.test(next.text);
}

/** "In | Calgary | ridership is up": a name of one word behind "in" and before a plain noun is where. */
const isTown = (work: Work, at: number): boolean =>
  work.tokens[at - 1]?.lower === 'in' && work.tokens[at]?.pos === 'PROPN' && work.tokens[at + 1]?.pos === 'NOUN';

const isNounOrName = (pos: string | undefined): boolean => pos === 'NOUN' || pos === 'PROPN';
