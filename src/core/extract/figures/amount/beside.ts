import { COMPARED, NO_PURPOSE } from '../en/amounts.ts';
import type { Item } from '../item.ts';
import type { Work } from '../quantity.ts';
import { phraseEnding, type Span } from './phrase.ts';

const BEFORE = 5;

/**
 * What an amount without a verb is of: the noun that stands next to it ("Revenue 8.7 billion crowns", "Net debt: $3bn"), the one that it
 * moved ("its shares up 6%", "left wages 4% higher"), or the name that holds a share ("behind the League on 29%"). Null where a verb stands
 * before the noun.
 */
export function besideOf(work: Work, { quantity }: Item): Span | null {
  let at = quantity.from - 1;
  const link = work.tokens[at]?.lower ?? '';
  if (link === 'on' && quantity.unitKind === 'share') {
    const name = phraseEnding(work, at - 1);
    return name && work.tokens[name.last]?.pos === 'PROPN' ? name : null;
  }
  if (/^(?:up|down|:)$/.test(link)) at--;
  const noun = withoutPeriod(work, phraseEnding(work, at));
  const compared = COMPARED.has(work.tokens[quantity.to + 1]?.lower ?? '');
  if (
    !noun ||
    (at < quantity.from - 1 ? work.tokens[noun.last]?.pos !== 'NOUN' : !compared && !isBare(work, noun.first))
  )
    return null;
  return noun;
}

/** Nothing but the mark of a list item stands before the noun. */
const isBare = (work: Work, first: number): boolean =>
  first <= BEFORE &&
  work.tokens.slice(0, first).every(({ pos, text }) => /^(?:PUNCT|ADJ|NUM)$/.test(pos) || /^Q[1-4]$/.test(text));

/** "Third-quarter | revenue down 12%". */
const withoutPeriod = (work: Work, noun: Span | null): Span | null =>
  noun && noun.first < noun.last && NO_PURPOSE.has(work.tokens[noun.first]?.lower ?? '')
    ? { first: noun.first + 1, last: noun.last }
    : noun;
