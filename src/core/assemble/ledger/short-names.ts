import type { Report } from './report.ts';

const BODY = 'body:';

/** True where one of two names of bodies is short for the other: "the county" for "the county of Osk". */
export function isShortFor(a: string, b: string): boolean {
  if (!a.startsWith(BODY) || !b.startsWith(BODY)) return false;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.every((word) => long.includes(word));
}

const wordsOf = (name: string) => name.slice(BODY.length).split(' ');

/**
 * Gives short names of bodies back their full ones: "the service" is "the rescue service" where that is the only one to speak in
 * the series. A name that could be short for two stays as it is. `reports`: one series, in the order of their days.
 */
export function resolveShortNames(reports: readonly Report[]): void {
  const full = new Set<string>();
  for (const { claimant } of reports) if (claimant?.startsWith(BODY) && claimant.includes(' ')) full.add(claimant);
  for (const report of reports) {
    if (!report.claimant?.startsWith(BODY) || report.claimant.includes(' ')) continue;
    const word = report.claimant.slice(BODY.length);
    const longer = [...full].filter((name) => wordsOf(name).includes(word));
    if (longer.length === 1) report.claimant = longer[0] ?? null;
  }
}
