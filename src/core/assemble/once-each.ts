import type { DayFigure } from './figures.ts';
import type { Report } from './ledger/report.ts';
import type { Claim } from './ledger/claims.ts';
import { isShortFor } from './ledger/identity.ts';
import { measuringUnit } from './ledger/thing.ts';

/**
 * One claim that two articles place in two stories is one figure: the same number of the same thing by the same claimant, or by
 * nobody where somebody else says it.
 */
export function onceEach(entries: readonly DayFigure[]): DayFigure[] {
  const named = new Set(
    entries.flatMap(({ claims }) =>
      claims.filter(({ report }) => report.claimant).map(({ report }) => countOf(report)),
    ),
  );
  const seen = new Map<string, string[]>();
  return entries.filter((entry) => {
    const key = keyOf(entry);
    if (key === null) return true;
    const { count, claimant, value } = key;
    if (claimant === null) return !(named.has(count) && value >= TELLING);
    const voices = seen.get(count) ?? [];
    seen.set(count, [...voices, claimant]);
    return !voices.some((voice) => voice === claimant || (value >= TELLING && isShortFor(voice, claimant)));
  });
}

/** Small numbers recur by chance. */
const TELLING = 10;

function keyOf({ claims, standing }: DayFigure): { count: string; claimant: string | null; value: number } | null {
  const { report } = claims[0] as Claim;
  const { value, claimant } = report;
  if (value === null || claims.length + standing.length > 1) return null;
  return { count: countOf(report), claimant, value };
}

const countOf = ({ thing, value, figure }: Report) =>
  [thing.measure, thing.counted || 'person', thing.owner, value, measuringUnit(figure.unit)].join('|');
