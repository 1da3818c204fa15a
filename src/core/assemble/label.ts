import type { Telling } from '../group/telling.ts';
import type { EventLabel } from '../model.ts';
import { worth } from './worth.ts';

const FRESH_WORDS = 0.4;

/**
 * New: nothing before it. Updated: told before, and now with another value or place, or in words that say something else; `previous`
 * is then what stood before. Ongoing: nothing new. `today` has the best telling first; `earlier` is in the order of days.
 */
export function labelOf(
  today: readonly Telling[],
  earlier: readonly Telling[],
): { label: EventLabel; previous: Telling | null } {
  const previous = earlier.at(-1);
  const best = today[0];
  if (!previous || !best) return { label: 'new', previous: null };
  const sayings = earlier.slice(-KEPT);
  const changed = newValue(today, sayings) || newPlace(best, sayings) || newWords(best, sayings);
  const stood = sayings.filter((one) => one.day === previous.day).sort((a, b) => worth(b) - worth(a))[0] ?? previous;
  return changed ? { label: 'updated', previous: stood } : { label: 'ongoing', previous: null };
}

const KEPT = 12;

function newValue(today: readonly Telling[], earlier: readonly Telling[]): boolean {
  const known = new Set(earlier.flatMap((telling) => [...telling.numbers].map((pair) => pair.join(' '))));
  return today.some((telling) => [...telling.numbers].some((pair) => !known.has(pair.join(' '))));
}

function newPlace({ scope }: Telling, earlier: readonly Telling[]): boolean {
  return (
    scope.local !== null &&
    earlier.some((one) => one.scope.local) &&
    !earlier.some((one) => one.scope.local === scope.local)
  );
}

/** In other words than any one report before: what an earlier one said alike is nothing new. */
function newWords({ terms }: Telling, earlier: readonly Telling[]): boolean {
  const fresh = earlier.map((one) => {
    const known = new Set(one.terms);
    return terms.filter((term) => !known.has(term)).length / Math.max(terms.length, 1);
  });
  return Math.min(...fresh) >= FRESH_WORDS;
}
