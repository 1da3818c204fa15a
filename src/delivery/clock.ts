import type { Clock } from '../core/ports/clock.ts';

/**
 * The clock of the program: the wall clock, read anew each time; with `DAYBRIEF_NOW` an instant from which it runs on. Throws
 * RangeError when that is no instant.
 */
export function systemClock(env: Record<string, string | undefined>): Clock {
  const start = env['DAYBRIEF_NOW'];
  if (!start) return { now: () => new Date().toISOString() };
  const from = Date.parse(start);
  if (Number.isNaN(from)) throw new RangeError(`DAYBRIEF_NOW is no instant: ${start}`);
  const begun = performance.now();
  return { now: () => new Date(from + performance.now() - begun).toISOString() };
}
