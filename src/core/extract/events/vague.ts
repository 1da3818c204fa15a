import type { EventType } from '../../model.ts';
import { officeActs } from './importance/officials.ts';
import type { Scan, Scanned } from './scan.ts';
import type { Told } from './type.ts';
import { CLASS } from './word-classes.ts';

/** Kinds whose weak words serve many matters ("fall", "meet", "open", "play"). */
const LOOSE: ReadonlySet<EventType> = new Set([
  'economy',
  'sport',
  'culture',
  'science_technology',
  'diplomacy',
  'advance_retreat',
]);
/** The share of an article's triggers from which on it speaks of a matter. */
const SPOKEN_OF = 0.1;

/**
 * Whether one weak word of a matter of which the article does not speak is all that tells the kind of a sentence ("fell apart", "met
 * in a gym"): it is of no kind. What is counted, told of a day of the news, or an office holder's visit or meeting, is of its kind.
 */
export function isVague({ type, lone }: Told, scanned: Scanned, { theme, officials }: Scan): boolean {
  if (!lone || !LOOSE.has(type) || scanned.figures.length > 0 || (theme.get(type) ?? 0) >= SPOKEN_OF) return false;
  if ((scanned.classes & CLASS.news) !== 0) return false;
  return type !== 'diplomacy' || !officeActs(scanned, officials);
}
