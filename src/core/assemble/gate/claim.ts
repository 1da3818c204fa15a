import type { EditionClaim, EditionFigure, Figure } from '../../model.ts';
import type { ArticleFacts } from '../facts.ts';
import { measuringUnit } from '../ledger/thing.ts';
import { valuesIn } from './numbers.ts';

/** The stored figure that a claim was read from; undefined where the article holds none that says it. */
export function storedFigure(claim: EditionClaim, article: ArticleFacts): Figure | undefined {
  return article.figures.find(
    (figure) =>
      figure.sentence === claim.sentence &&
      figure.text === claim.text &&
      sameNumber(figure, claim) &&
      figure.claimant === claim.claimant &&
      figure.status === claim.status &&
      figure.asOf.from === (claim.asOf?.from ?? null) &&
      figure.asOf.to === (claim.asOf?.to ?? null),
  );
}

/**
 * True where what a figure is said to count in, to tell and to be set in is that of one of the stored figures that its claims were read
 * from.
 */
export const isThatOf = ({ unit, measure, place }: EditionFigure, stored: readonly Figure[]): boolean =>
  stored.some((one) => one.unit === unit && one.measure === measure && one.place === place) &&
  stored.every((one) => measuringUnit(one.unit) === measuringUnit(unit));

const sameNumber = (a: Figure, b: EditionClaim) =>
  a.value === b.value && a.low === b.low && a.high === b.high && a.bound === b.bound;

/** True when a claim says nothing but what its sentence and its article say: the number, as printed and as read, and who says it. */
export function claimTraced(claim: EditionClaim, article: ArticleFacts): boolean {
  const figure = storedFigure(claim, article);
  return (
    figure !== undefined && claim.sentence.includes(claim.text) && valuesStand(claim) && claimantStands(figure, article)
  );
}

function valuesStand({ value, low, high, text, sentence }: EditionClaim): boolean {
  const stated = [value, low, high].filter((one) => one !== null);
  if (stated.length === 0) return true;
  const [near, far] = [valuesIn(text), valuesIn(sentence)];
  const stands = (one: number) =>
    near.has(one) || far.has(one) || (low !== null && SCALES.some((scale) => near.has(one / scale)));
  return stated.every((one) => stands(Math.abs(one)));
}

/** "three to five million": the scale is said once, with the far end of the range. */
const SCALES = [1e3, 1e6, 1e9, 1e12];

/** The claimant stands in the sentence, or in a span of the article that was stored; for web pages, anywhere in the text or title. */
function claimantStands({ claimant, claimantStart, sentence, start }: Figure, article: ArticleFacts): boolean {
  if (claimant === null || sentence.includes(claimant)) return true;
  if (start !== null) return claimantStart !== null;
  return article.claimantsInBody?.includes(claimant) === true || (article.title ?? '').includes(claimant);
}
