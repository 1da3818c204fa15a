import { startsWithLetter } from '../../language/letters.ts';
import { STATES, VERBS } from './en/predicates.ts';
import { classOfNoun } from './en/nouns.ts';
import { ORDINALS } from './en/ordinals.ts';
import type { Quantity, Work } from './quantity.ts';

const REACH = 6;

/**
 * Ordinals that tell a running total of people: "the fourth to be killed", "lost their second officer", "has been killed - the third in 20
 * days". Any other ordinal is no quantity.
 */
export function findTallies(work: Work): Quantity[] {
  return work.tokens.flatMap((token, at) => {
    const value = startsWithLetter(token.lower) ? ORDINALS.get(token.lower) : printed(token.lower);
    return value !== undefined && value > 1 && tells(work, at) ? [tally(at, value)] : [];
  });
}

const printed = (text: string): number | undefined =>
  /^\d{1,3}(?:st|nd|rd|th)$/.test(text) ? Number.parseInt(text, 10) : undefined;

function tally(at: number, value: number): Quantity {
  const span = { first: at, last: at, from: at, to: at };
  const plain = {
    low: null,
    high: null,
    form: 'words',
    scale: 1,
    bound: 'exact',
    unit: null,
    unitKind: null,
    per: null,
  } as const;
  return { ...span, ...plain, value, attributive: false, rules: ['ordinal'] };
}

function tells(work: Work, at: number): boolean {
  if (!/^(?:the|a|an|their|its|his|her|our)$/.test(work.tokens[at - 1]?.lower ?? '')) return false;
  const next = work.tokens[at + 1];
  const counts = next?.lower === 'in' || next?.lower === 'since' || personSoon(work, at);
  return counts && (fatalBefore(work, at - 2, next?.lower ?? '') || fatalAfter(work, at + 1));
}

/** "second very senior officer": a person within a few words of description. */
function personSoon(work: Work, at: number): boolean {
  for (const token of work.tokens.slice(at + 1, at + REACH)) {
    if (/^(?:NOUN|PROPN)$/.test(token.pos)) {
      const kind = classOfNoun(token.lemma, token.text);
      if (kind === 'people' || kind === 'soldiers') return true;
    } else if (!/^(?:ADJ|ADV)$/.test(token.pos)) return false;
  }
  return false;
}

/** "have lost their second officer"; "has been killed - the fourth in 20 days". */
function fatalBefore(work: Work, from: number, next: string): boolean {
  const verb = work.tokens[from];
  if (verb && VERBS.get(verb.lemma)?.people === 'people_killed') return true;
  if (next !== 'in' && next !== 'since') return false;
  return (
    /^[-–—,]$/.test(verb?.text ?? '') &&
    work.tokens
      .slice(Math.max(0, from - 3), from)
      .some((token) => STATES.get(token.lower)?.measure === 'killed' || VERBS.get(token.lemma)?.measure === 'killed')
  );
}

/** "the third journalist killed", "the fifth person to die". */
function fatalAfter(work: Work, from: number): boolean {
  const tokens = work.tokens.slice(from, from + REACH);
  return tokens.some(
    (token, i) =>
      VERBS.get(token.lemma)?.measure === 'killed' && /^(?:NOUN|PROPN|PART|AUX)$/.test(tokens[i - 1]?.pos ?? ''),
  );
}
