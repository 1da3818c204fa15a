import { compare, type Comparable, type Comparison } from './compare.ts';

/** A change found: against which report, and the comparison. */
export interface Baseline<T> {
  report: T;
  comparison: Extract<Comparison, { comparable: true }>;
}

/**
 * The report that `later` is measured against: the latest by the same claimant; for an unnamed number the latest named one, else
 * the latest unnamed one. Null where that one is not comparable: an older one is never taken in its place.
 * `earlier` are the reports of the same series before that day, oldest first.
 */
export function baselineOf<T extends Comparable>(later: T, earlier: readonly T[]): Baseline<T> | null {
  const before = earlier.filter((one) => one.day < later.day);
  const last = (test: (one: T) => boolean) => before.findLast(test);
  const report =
    later.claimant === null
      ? (last((one) => one.claimant !== null) ?? last((one) => one.baseline))
      : last((one) => one.claimant === later.claimant);
  if (!report) return null;
  const comparison = compare(later, report);
  return comparison.comparable ? { report, comparison } : null;
}

/** Marks the unnamed numbers that lie below what stood before: they are never a baseline. `reports`: one series, oldest first. */
export function markBaselines(reports: readonly Comparable[]): void {
  reports.forEach((report, at) => {
    if (report.claimant !== null || report.value === null) return;
    const before = reports.slice(Math.max(0, at - RECENT), at).filter((one) => one.day < report.day && one.baseline);
    const last = before.findLast((one) => one.claimant !== null) ?? before.at(-1);
    report.baseline = !(last && last.value !== null && report.value < last.value);
  });
}

/** How far back the last like report is sought; keeps long series linear. */
const RECENT = 50;
