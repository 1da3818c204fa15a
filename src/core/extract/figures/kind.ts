import type { Category, FigureKind } from '../../model.ts';
import { INCIDENT_NOUNS, TOTAL_WORDS } from './en/context.ts';
import type { Item } from './item.ts';
import type { Work } from './quantity.ts';

/**
 * How a number was counted: a rate ("1,000 a day"), an answer of a survey, a running total (perfect tense without a named incident, "so
 * far", "since", a toll) or one incident (simple past, participle). What is neither, money for one, is "other".
 */
export function kindOf(work: Work, item: Item, category: Category): FigureKind {
  if (item.quantity.per !== null) return 'rate';
  if (item.quantity.unitKind === 'share' || category === 'percentage_poll')
    return category === 'percentage_poll' ? 'poll' : 'other';
  if (!item.predicate && item.predicateAt === null) {
    const running = /^people_|lost$|damaged$|used$/.test(category) && totals(work, item);
    return running || bringsTotal(work, item) ? 'total' : 'other';
  }
  return item.quantity.rules.includes('ordinal') ||
    totals(work, item) ||
    (perfect(work, item) && !inOneIncident(work, item))
    ? 'total'
    : 'incident';
}

const REACH = 12;
const INCIDENT_REACH = 24;

function totals(work: Work, item: Item): boolean {
  const [from, to] = [Math.max(0, item.quantity.from - REACH), item.end + REACH];
  return work.tokens.slice(from, to + 1).some((token) => TOTAL_WORDS.has(token.lower));
}

/** "bringing the total to 365", "takes the number of cases to 40": whatever is counted, where no word says what happened to it. */
export function bringsTotal({ tokens }: Work, { quantity: { first } }: Item): boolean {
  if (tokens[first - 1]?.lower !== 'to') return false;
  const before = tokens.slice(Math.max(0, first - TOTAL_REACH), first);
  const sum = before.findIndex((token) => SUMS.test(token.lower));
  return sum > 0 && before.slice(0, sum).some((token) => BRINGS.test(token.lemma));
}

const BRINGS = /^(?:bring|take|raise|push)$/;
const TOTAL_REACH = 9;
const SUMS = /^(?:total|toll|tally|count|number)$/;

/** "have been killed", "has lost": a count that goes on; "had been killed" and "were killed" may be over. */
function perfect(work: Work, item: Item): boolean {
  const at = item.predicateAt ?? item.quantity.from;
  return work.tokens.slice(Math.max(0, at - 4), at).some((token) => token.lower === 'have' || token.lower === 'has');
}

/** "have been shot dead in an attack": the perfect tense of news just in, where the one incident is named soon after. */
function inOneIncident(work: Work, item: Item): boolean {
  const from = item.predicateAt ?? item.end;
  const near = work.tokens.slice(from, from + INCIDENT_REACH);
  return near.some(
    (token, at) => INCIDENT_NOUNS.has(token.lower) && near.slice(Math.max(0, at - 4), at).some(isArticle),
  );
}

const isArticle = (token: { lower: string }): boolean =>
  /^(?:an?|another|latest|second|third|fourth|fifth)$/.test(token.lower);
