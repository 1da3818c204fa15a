import { withoutDateline } from '../../assemble/headline/dateline.ts';
import { pointsBack } from '../../assemble/definite.ts';
import { isBackground } from '../../assemble/background.ts';
import { CLEAR, standsAlone } from '../../assemble/standalone.ts';
import type { EditionFigure } from '../../model.ts';
import { NAMED_BEFORE, STATED, WITHIN_CLAUSE } from './en.ts';
import { clauseLabel } from './subject.ts';
import { isCurrency } from './value.ts';

/**
 * Whether the words of a figure's line say what is counted, and of whom: its noun with what happened, or a clause that states something by
 * itself. A sum of a bare noun ("€60 rebate"), a clause that begins in the middle ("with 85% of the vote") and one about something named
 * before it do not. What has moved or differs says what it is of by what it was.
 */
export function hasLabel(figure: EditionFigure): boolean {
  const [claim] = figure.claims;
  if (!claim || figure.claims.some(({ change }) => change !== null)) return true;
  const clause = clauseLabel(figure, claim);
  if (clause === null) return !isBareSum(figure);
  const label = clause.before + clause.number + clause.after;
  const sentence = withoutDateline(claim.sentence.replace(/\s+/g, ' '));
  if (label.startsWith('…') || NAMED_BEFORE.test(label) || pointsBack(label)) return false;
  if (claim.asOf === null && isBackground(sentence)) return false;
  const opens = sentence.startsWith(clause.before + clause.number);
  return standsAlone(`${label}.`) > CLEAR && (opens || (STATED.test(label) && !WITHIN_CLAUSE.test(label)));
}

/** An amount of money beside one word that says neither what for nor whose. */
const isBareSum = ({ unit, counted, measure }: EditionFigure) =>
  isCurrency(unit) && (counted === null || (measure === null && !counted.includes(' ')));
