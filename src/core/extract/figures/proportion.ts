import type { Quantity, Work } from './quantity.ts';

/** The first number of a proportion is smaller than this: "nine in 10"; "40 of 60 members" counts members. */
const FEW = 10;
const TIME = /^(?:second|minute|hour|day|week|month|year|decade|quarter|season|match|game|race|attack|blast)(?:s|es)?$/;
const HARM = /^(?:kill|injure|wound|hurt|arrest)$/;

/**
 * "one in five residents", "nine of 10 limes", "one of every nine", "two out of three": two numbers that say one share. The share is a
 * fraction like "a third"; what is counted follows it. "Three in 2019", "one in two attacks" are no shares.
 */
export function joinProportions(work: Work, found: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const next of found) {
    const previous = joined.at(-1);
    const share = previous && shareOf(work, previous, next);
    if (share) joined[joined.length - 1] = share;
    else joined.push(next);
  }
  return joined;
}

function shareOf(work: Work, part: Quantity, whole: Quantity): Quantity | null {
  if (part.unit !== null || whole.unit !== null || part.value === null || whole.value === null) return null;
  if (part.value >= FEW || part.value >= whole.value || !Number.isInteger(part.value)) return null;
  const link = work.tokens
    .slice(part.to + 1, whole.from)
    .map((token) => token.lower)
    .join(' ');
  if (!isShare(work, link, part, whole)) return null;
  return {
    ...part,
    last: whole.last,
    to: whole.to,
    value: part.value / whole.value,
    form: 'fraction',
    rules: [...part.rules, 'proportion'],
  };
}

function isShare(work: Work, link: string, part: Quantity, whole: Quantity): boolean {
  const { value, to } = whole;
  const round = value === 10 || value === 100;
  if (/^(?:in|of|out of) every$/.test(link)) return true;
  if (link === 'of' || link === 'out of') return round || (link === 'out of' && value !== null && value <= FEW);
  if (link !== 'in' || whole.form === 'fraction' || (value ?? 0) >= 1900) return false;
  const [before, next] = [work.tokens[part.from - 1], work.tokens[to + 1]];
  return !TIME.test(next?.lower ?? '') && !HARM.test(before?.lemma ?? '') && work.tokens[whole.first]?.lower !== 'one';
}
