import { OF_ANY_WALKOUT } from './en.ts';
import { isStateCode, namesWithin } from './names.ts';
import type { Telling } from './telling.ts';

/**
 * True for what two articles open with, a strike of the same people at the same place: it goes on for days, and each day tells something
 * else of it. Who strikes is known by a word that not every strike has ("dockworkers").
 */
export function sameWalkout(a: Telling, b: Telling): boolean {
  if (!a.opening || !b.opening || ![a, b].every(({ acts }) => acts.includes('walkout'))) return false;
  const [here, there] = [namesWithin(a.event.sentence), namesWithin(b.event.sentence)];
  if (![...here].some((name) => there.has(name) && !isStateCode(name))) return false;
  return [...a.plain].some((word) => b.plain.has(word) && !OF_ANY_WALKOUT.has(word));
}
