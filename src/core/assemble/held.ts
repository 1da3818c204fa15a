import type { Day } from '../model.ts';
import type { Report } from './ledger/report.ts';
import { implausible } from './ledger/plausible.ts';
import type { Series } from './ledger/series.ts';
import type { Withheld } from './request.ts';
import { isTakenBack } from './withdrawn.ts';

/** A report that the plausibility rule keeps back, and the one before it. */
export interface HeldReport {
  report: Report;
  previous: Report;
}

/**
 * The reports that are held for the operator: within one named series, each that is implausible after the last accepted one. A
 * series that the operator released holds nothing. Linear in the number of reports.
 */
export function heldReports(ledger: readonly Series[], { releasedFigures }: Withheld): HeldReport[] {
  const released = new Set(releasedFigures);
  return ledger.flatMap((series) => (released.has(series.id) ? [] : heldIn(series)));
}

function heldIn({ reports }: Series): HeldReport[] {
  const accepted = new Map<string, Report[]>();
  const held: HeldReport[] = [];
  for (const report of reports) {
    if (report.claimant === null) continue;
    const known = accepted.get(report.claimant) ?? [];
    // Two counts of one day are weighed against the day before: neither of them tells which is the slip.
    const previous = known.findLast((one) => one.day < report.day);
    if (previous && implausible(previous, report)) held.push({ report, previous });
    else accepted.set(report.claimant, [...known.filter((one) => one === previous || one.day === report.day), report]);
  }
  return held;
}

/** A figure for the operator to settle: which, of what day, what was said and what stood before. */
export interface HeldFigure {
  id: string;
  day: Day;
  line: string;
  reason: string;
}

/** What the plausibility rule keeps out of the edition, told for the operator. */
export function describeHeld(held: readonly HeldReport[]): HeldFigure[] {
  return held.map(({ report, previous }) => {
    const { claimant, text, counted, measure } = report.figure;
    const line = [`${claimant}:`, text, counted, measure].filter(Boolean).join(' ');
    return { id: report.series, day: report.day, line, reason: `${previous.figure.text} on ${previous.day}` };
  });
}

/** The ledger without what is held back or withdrawn; `gone` are the reports that go for another reason. */
export function withoutHeld(
  ledger: readonly Series[],
  gone: ReadonlySet<Report>,
  { heldFigures, retractedFigures }: Withheld,
): Series[] {
  const ids = [...heldFigures, ...retractedFigures];
  return ledger
    .filter((series) => !ids.includes(series.id))
    .map((series) => {
      const kept = (report: Report) => !gone.has(report) && !isTakenBack(ids, series.id, report.figure);
      return { ...series, reports: series.reports.filter(kept) };
    });
}
