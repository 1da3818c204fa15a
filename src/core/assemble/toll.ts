import type { Telling } from '../group/telling.ts';
import type { Category } from '../model.ts';
import { TITLES } from './ledger/en-speakers.ts';
import { countingKind } from './ledger/kind.ts';
import { isOrdinal } from './ledger/ordinal.ts';
import { scopeOf } from './ledger/place.ts';

const LOSSES = new Set<Category>([
  'people_killed',
  'people_injured',
  'people_missing',
  'people_displaced',
  'equipment_lost',
  'infrastructure_damaged',
]);

const MANY = 50;

/**
 * True for a sentence that reports what has come together so far rather than something that happened: every loss in it is a
 * running total, large, and it names no one place. What an article opens with is news, a count of what has just happened too. Its numbers
 * stand in the figure section.
 */
export function isToll(telling: Telling): boolean {
  const { event, article, scope, numbers, opening } = telling;
  if (namesTheLost(telling)) return false;
  const figures = event.figures.flatMap((at) => article.figures[at] ?? []).filter((figure) => figure.ledger);
  const losses = figures.filter((figure) => LOSSES.has(figure.category));
  const kinds = losses.map((figure) => countingKind(figure, scopeOf(figure.place), event, figures));
  const first = opening && kinds.includes('incident');
  if (event.type === 'toll_report' && !first) return [...numbers.keys()].some((name) => LOSSES.has(name as Category));
  const large = losses.some((figure) => (figure.value ?? figure.low ?? 0) >= MANY);
  if (opening || !large) return false;
  const sums = kinds.includes('total') && kinds.every((kind) => kind === 'total' || kind === 'rate');
  const total = (sums || losses.some(({ kind }) => kind === 'total')) && losses.every(({ asOf }) => asOf.from === null);
  return total && losses.length === figures.length && scope.local === null && event.dateCertainty !== 'stated';
}

/** A title and at least two names: "Colonel Anna Berg". */
const RANKED = new RegExp(`^(?:(?:${[...TITLES].join('|')})[ -])+\\p{Lu}\\S*(?: \\p{Lu}\\S*)+$`, 'iu');

/**
 * True where the sentence names whom it counts: by an ordinal and by rank and name ("their second senior officer, Colonel Anna Berg").
 * That somebody known was lost is an event.
 */
export function namesTheLost({ event, article }: Telling): boolean {
  const losses = event.figures
    .flatMap((at) => article.figures[at] ?? [])
    .filter(({ category }) => LOSSES.has(category));
  const known = event.actors.some((actor) => actor !== event.claimant && RANKED.test(actor));
  return known && losses.length > 0 && losses.every(isOrdinal);
}

const SHORT = 120;
/** A sentence about a number, of whatever time. */
const OF_A_NUMBER = /^The (?:number of|(?:death )?toll)\b/;
const PEOPLE = /^people_(?!other)/;

/**
 * True for a short sentence that counts, by another voice or in other words, the people that a weightier one counts: it stands beside that
 * number in the figure section. `series` are those of its own figures, `above` those told before it.
 */
export function countsAgain(telling: Telling, series: readonly string[], above: ReadonlySet<string>): boolean {
  const { event, article, opening } = telling;
  if (opening || namesTheLost(telling) || event.sentence.length > SHORT || series.length === 0) return false;
  const figures = event.figures.flatMap((at) => article.figures[at] ?? []).filter((figure) => figure.ledger);
  return figures.every(({ category }) => PEOPLE.test(category)) && series.every((id) => above.has(id));
}

/**
 * True for a short sentence that gives how many people it has come to, or are missing, and no more: its number has a figure line of its
 * own.
 */
export function isCount(telling: Telling): boolean {
  const { event, article, opening } = telling;
  if (namesTheLost(telling)) return false;
  const figures = event.figures.flatMap((at) => article.figures[at] ?? []).filter((figure) => figure.ledger);
  if (opening || figures.length === 0 || event.sentence.length > SHORT) return false;
  return figures.every(
    (figure) =>
      PEOPLE.test(figure.category) &&
      figure.value !== null &&
      (figure.category === 'people_missing' ||
        OF_A_NUMBER.test(event.sentence) ||
        countingKind(figure, scopeOf(figure.place), event, figures) === 'total'),
  );
}
