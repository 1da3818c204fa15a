import type { EventType } from '../model.ts';
import { isStateCode } from './names.ts';
import type { Telling } from './telling.ts';

/** From where on what is said of those named is alike. */
export const SAID_ALIKE = 0.1;

/**
 * Whether the numbers of two tellings of one day part them: they are others, of one measure, and nothing says that both count one
 * event. `plain` is how alike they are in words that name nobody.
 */
export const countsDiffer = (a: Telling, b: Telling, plain: number): boolean =>
  numbersDiffer(a, b) && !samePlace(a, b) && !sameScene(a, b, plain);

/** Both are set in one town. */
export const samePlace = ({ scope: a }: Telling, { scope: b }: Telling) => a.local !== null && a.local === b.local;

/**
 * A place that no gazetteer knows is a name like any other: the same act, told in like words, beside the same name. Two first counts of
 * one disaster differ. Of two landslides that two articles open with on one day, fewer words must be alike than of two deaths.
 */
function sameScene(a: Telling, b: Telling, plain: number): boolean {
  const acts = a.acts.filter((act) => b.acts.includes(act));
  const rare = a.opening && b.opening && acts.some((act) => RARE.has(act));
  return (
    plain >= (rare ? SAID_ALIKE : SCENE_ALIKE) &&
    a.event.type !== 'other' &&
    acts.length > 0 &&
    [...a.names].some((name) => !isStateCode(name) && b.names.has(name))
  );
}

const SCENE_ALIKE = 0.25;
/** Acts of nature of which one place hardly sees two in a day. */
const RARE: ReadonlySet<string> = new Set(['quake', 'slide', 'avalanche', 'erupt']);

function numbersDiffer(a: Telling, b: Telling): boolean {
  for (const [measure, value] of a.numbers) {
    const other = b.numbers.get(measure);
    if (other !== undefined && other !== value) return true;
  }
  return false;
}

/** A price does not grow as a toll does: two sums paid are two payments, on whatever day they are told. */
export function sumsDiffer(a: Telling, b: Telling): boolean {
  const [x, y] = [a.numbers.get('money'), b.numbers.get('money')];
  return x !== undefined && y !== undefined && x !== y && ![a, b].some(({ event }) => GROWING.has(event.type));
}

/** Damage and aid are counted up from day to day. */
const GROWING = new Set<EventType>(['disaster', 'humanitarian', 'toll_report', 'election']);
