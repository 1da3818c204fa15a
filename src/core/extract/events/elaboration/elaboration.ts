import type { Candidate } from '../candidate.ts';
import { IT, OCCURRED } from './en.ts';
import { goesOnSpeaking, speaksOfSelf } from './account.ts';

/** Sentences between an event and what only adds to it. */
const REACH = 4;
/** The same for a thing told again without a word on who, where, when or how many. */
const NEXT = 2;
/** Words within which a sentence names its subject. */
const OPENING = 4;
/** Words within which a sentence says that its subject happened. */
const SUBJECT = 6;

type Rule = (later: Candidate, head: Candidate, gap: number) => boolean;

const ownDay = ({ day }: Candidate): boolean => day.dateCertainty === 'stated';
const counts = ({ figures }: Candidate): boolean => figures.length > 0;

/** What somebody goes on to say belongs to what he began with. */
const account: Rule = (later, head, gap) => {
  if (gap > REACH || ownDay(later) || counts(later)) return false;
  if (!later.named && speaksOfSelf(later.scanned)) return !speaksOfSelf(head.scanned);
  return later.type === 'statement' && goesOnSpeaking(later.scanned, head.scanned);
};

/** What an attack or a blast did, with nobody, no place, no day and no number of its own. */
const detail: Rule = (later, head, gap) =>
  gap <= NEXT &&
  later.type === head.type &&
  opensWithIt(later) &&
  !later.named &&
  !later.placed &&
  !ownDay(later) &&
  !counts(later);

/** Whether the first noun of a sentence is what happened ("The blast ...", "Several strikes ..."). */
const opensWithIt = ({ type, scanned }: Candidate): boolean =>
  scanned.triggers.some(({ cue, form, at }) => cue === type && form === 'noun' && at < OPENING);

/** One poll answers several questions. */
const poll: Rule = (later, head, gap) =>
  gap <= REACH && [later, head].every(({ figures }) => figures.some(({ kind }) => kind === 'poll'));

/** "It happened on Tuesday", "The kidnapping took place at dawn on Friday": the day of what was just told. */
const dating: Rule = (later, { day }, gap) =>
  gap <= NEXT && ownDay(later) && day.dateCertainty === 'derived' && !counts(later) && onlyOccurs(later);

function onlyOccurs({ scanned: { words } }: Candidate): boolean {
  const lower = words.slice(0, SUBJECT).map((word) => word.lower);
  return (
    IT.has(lower[0] ?? '') &&
    lower.some((word, at) => OCCURRED.has(word) || (word === 'took' && lower[at + 1] === 'place'))
  );
}

const RULES: readonly Rule[] = [account, detail, poll, dating];

/**
 * For each candidate the position of the earlier event that it only adds to, null for those that stand for themselves. In the
 * manner of the elaboration relation of rhetorical structure theory (Mann and Thompson 1988). Linear.
 */
export function elaborates(all: readonly Candidate[]): (number | null)[] {
  let [head, last] = [-1, 0];
  return all.map((later, at) => {
    const main = all[head];
    const gap = later.scanned.rank - last;
    last = later.scanned.rank;
    if (main && RULES.some((rule) => rule(later, main, gap))) return head;
    head = at;
    return null;
  });
}
