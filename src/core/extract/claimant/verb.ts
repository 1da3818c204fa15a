import type { Tokens } from './attribution.ts';
import {
  BODIES,
  CARRYING,
  COUNTS,
  DOCUMENTS,
  DOUBTFUL,
  FINDING,
  INTENDING,
  RECOUNTING,
  SAYING,
  TALLYING,
} from './en.ts';
import { isDocument } from './speaker.ts';
import { subjectOf } from './subject.ts';

/** Verbs that report whatever stands around them. */
const REPORTING = new Set([...SAYING, ...FINDING, ...CARRYING, ...INTENDING]);
/** The same, and verbs that report in some phrases: see `speaksOf` and `tallies`. */
const MAY_REPORT = new Set([...REPORTING, ...TALLYING, 'speak']);

/** A verb of saying; "claims", "estimates" that the tagger takes for a noun count where a subject stands before and a clause after. */
export function isVerbOfSaying(t: Tokens, i: number): boolean {
  const token = t[i];
  if (!token || !MAY_REPORT.has(token.lemma) || (token.lower === 'given' && t[i - 1]?.lemma !== 'have')) return false;
  if (!REPORTING.has(token.lemma) && !speaksOf(t, i) && !tallies(t, i)) return false;
  if (token.pos === 'VERB') return t[i - 1]?.pos !== 'DET' && t[i - 1]?.lower !== 'to';
  const doubtful = DOUBTFUL.has(token.lower) || token.lower.endsWith('s');
  if (!doubtful || token.pos === 'AUX') return false;
  const [before, after] = [t[i - 1], t[i + 1]];
  // "Norrane plans | to close three yards"
  if (INTENDING.has(token.lemma) && after?.lower === 'to' && t[i + 2]?.pos === 'VERB') return before?.pos === 'PROPN';
  const closes = /^[,)]$/.test(before?.text ?? '') && after?.lower === 'that' && /(?:s|cast)$/.test(token.lower);
  if (closes) return true;
  if (!/^(PROPN|NOUN|PRON)$/.test(before?.pos ?? '') && !BODIES.has(before?.lower ?? '')) return false;
  const plural =
    before?.lower.endsWith('s') ||
    before?.lower === 'intelligence' ||
    BODIES.has(before?.lower ?? '') ||
    DOCUMENTS.has(before?.lower ?? '');
  if (!token.lower.endsWith('s') && !plural && !documentBefore(t, i)) return false;
  if (/^[:.]$/.test(after?.text ?? ''))
    return (
      (token.lower.endsWith('s') || DOCUMENTS.has(before?.lower ?? '')) &&
      DOUBTFUL.has(token.lemma) &&
      (after?.text === ':' || trails(t, i))
    );
  if (after?.text === ',') return token.lower.endsWith('s') && DOUBTFUL.has(token.lemma) && trails(t, i);
  if (after?.lower === 'in' && plural) return trails(t, i);
  if (/^(who|which)$/.test(after?.lower ?? '')) return false;
  return /^(DET|PROPN|NUM|PRON|SCONJ)$/.test(after?.pos ?? '') || (token.lower.endsWith('s') && onlyVerb(t, i));
}

/** "The bank forecasts inflation of 3%.": a noun follows, and no other verb stands in the clause. */
function onlyVerb(t: Tokens, i: number): boolean {
  if (!/^(NOUN|ADJ)$/.test(t[i + 1]?.pos ?? '')) return false;
  const end = t.findIndex((x, k) => k > i && /^[,.;:]$/.test(x.text));
  return !t.slice(0, end < 0 ? undefined : end).some((x) => x.pos === 'VERB' || x.pos === 'AUX');
}

/** "The mayor spoke of nine": a number follows. */
export const speaksOf = (t: Tokens, i: number): boolean =>
  t[i]?.lemma === 'speak' && t[i + 1]?.lower === 'of' && t.slice(i + 2, i + 6).some((x) => x.pos === 'NUM');

/** "The rescue service has raised the toll to 17": who counts anew vouches for the new count. */
export const tallies = (t: Tokens, i: number): boolean =>
  TALLYING.has(t[i]?.lemma ?? '') &&
  t
    .slice(i + 1, i + 5)
    .some(
      (x, k) =>
        COUNTS.has(x.lower) || (x.lower === 'number' && (RECOUNTING.has(t[i]?.lemma ?? '') || ofDead(t, i + k + 1))),
    );

/** "raised the number | of its dead", "of villagers killed": of those whom nobody but who counts can raise. */
const ofDead = (t: Tokens, number: number): boolean =>
  t
    .slice(number + 1, number + 5)
    .some(({ lower }) => /^(?:dead|deaths|killed|wounded|injured|missing|victims)$/.test(lower));

/** "Figures from the bureau show ...": the noun next to the verb need not be its head. */
function documentBefore(t: Tokens, i: number): boolean {
  const subject = subjectOf(t, i);
  return subject !== null && isDocument(t, subject.phrase);
}

/** "..., the paper reports." at the end of a sentence: a comma stands before the subject. */
function trails(t: Tokens, i: number): boolean {
  const subject = subjectOf(t, i);
  return subject !== null && subject.from > 3 && t[subject.from - 1]?.text === ',';
}
