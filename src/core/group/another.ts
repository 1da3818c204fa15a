import { actsOf } from './acts/acts.ts';
import { COUNTS_ITSELF } from './en.ts';
import type { Telling } from './telling.ts';

/** What counts itself behind others of its kind is none of those that were reported before. */
export function isAnother(a: Telling, b: Telling): boolean {
  if (a.day === b.day) return false;
  const [before, later] = (a.day < b.day ? [a, b] : [b, a]).map(ordinalOf);
  return later !== null && later !== before;
}

function ordinalOf({ event }: Telling): string | null {
  const [counted = '', what = ''] = COUNTS_ITSELF.exec(event.sentence) ?? [];
  return actsOf(what).some((act) => OCCURS.has(act)) ? counted.split(' ', 1).join() : null;
}

/** Acts of which a day may see one and the next day another. */
const OCCURS: ReadonlySet<string> = new Set(
  'attack shoot blast crash quake slide avalanche erupt burn storm kidnap steal hack'.split(' '),
);
