import type { Report } from './report.ts';

/**
 * Whether time, and nobody's dispute, made an earlier count of somebody else differ from a later one: three dead on Monday by the
 * hospital beside eleven on Tuesday by the police. A running count has then only risen, one that comes and goes has moved. Two counts
 * that already differed when the earlier one was made still do; what nobody by name had said is corrected by who corrects. `all`: the reports of their series.
 */
export function isOutrun(earlier: Report, later: Report, all: readonly Report[]): boolean {
  const [was, is] = [earlier.value, later.value];
  // Estimates, offers and levels do not run: each stands until its voice says another.
  if (was === null || is === null || earlier.day >= later.day || later.kind === 'other') return false;
  if (later.revised && earlier.claimant === null) return true;
  const running = (later.kind === 'total' || later.kind === 'incident') && !later.stock;
  if (running && was > is) return false;
  return !all.some((other) => disputes(other, earlier, running));
}

/** Whether a report of no later day, by another voice, had said more, or of what comes and goes anything else. */
function disputes({ claimant, day, value }: Report, earlier: Report, running: boolean): boolean {
  if (value === null || day > earlier.day || (claimant !== null && claimant === earlier.claimant)) return false;
  const [said, was] = [value, earlier.value ?? 0];
  return running ? said > was : day === earlier.day && said !== was;
}
