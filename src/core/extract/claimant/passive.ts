import type { Attribution, Tokens } from './attribution.ts';
import { SAYING } from './en.ts';
import { phraseEndingAt, phraseStartingAt } from './phrase.ts';
import { clauseEnd, clauseStart } from './clause.ts';
import { speaks } from './speaker.ts';

/** A passive's agent stands at most this far behind its verb. */
const NEAR = 12;
/** Verbs whose passive names who vouches, besides those of saying. */
export const PUT = new Set(['put', 'give', 'count', 'release', 'publish', 'verify', 'record', 'document', 'compile']);

/** What is written or rated by somebody need not be said by them. */
const NOT_PASSIVE = new Set(['write', 'rate']);

/** "40 deaths were reported by X", "the toll was put at 40 by X", "figures released by X": the agent of a passive vouches. */
export function passiveAgents(t: Tokens): Attribution[] {
  const found: Attribution[] = [];
  t.forEach((token, i) => {
    if (token.lower !== 'by') return;
    const verb = sayingBefore(t, i);
    const phrase = verb === null ? null : phraseStartingAt(t, i + 1);
    if (verb === null || !phrase || !speaks(t, phrase) || t[phrase.from]?.lower.endsWith('ing')) return;
    found.push({
      source: phrase,
      cue: verb,
      contents: [
        { from: relativeStart(t, verb) ?? clauseStart(t, verb), to: i },
        { from: phrase.to, to: clauseEnd(t, phrase.to) },
      ],
    });
  });
  return found;
}

/** "reported by", "put at 40 by"; "reveal a pattern of killings by" is active. */
const isParticiple = (t: Tokens, i: number): boolean =>
  (t[i]?.lower !== t[i]?.lemma || t[i]?.lower === 'put') && t[i - 1]?.lemma !== 'have';

/** "26 cents, against | the 12 cents that had been forecast by analysts": only what the relative clause is about. */
function relativeStart(t: Tokens, verb: number): number | null {
  let at = verb - 1;
  while (t[at]?.pos === 'AUX' || t[at]?.pos === 'ADV') at--;
  if (at === verb - 1 || !/^(that|which)$/.test(t[at]?.lower ?? '') || t[at - 1]?.text === ',') return null;
  return phraseEndingAt(t, at - 1)?.from ?? null;
}

function sayingBefore(t: Tokens, by: number): number | null {
  for (let i = by - 1; i >= 0 && by - i < NEAR; i--) {
    const { pos, lemma = '', text } = t[i] ?? {};
    if (text === ',' || text === ';' || text === '”' || pos === 'SCONJ') return null;
    if (pos === 'ADJ' && t[i]?.lower.endsWith('ed')) return null;
    if (pos === 'VERB')
      return !NOT_PASSIVE.has(lemma) &&
        isParticiple(t, i) &&
        (SAYING.has(lemma) || PUT.has(lemma)) &&
        !t[i]?.lower.endsWith('ing')
        ? i
        : null;
  }
  return null;
}
