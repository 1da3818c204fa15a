import type { EventType } from '../model.ts';
import type { Telling } from './telling.ts';

/** Things that happen once at one place: two of them on two days or in two towns are two events. */
const OCCURRENCES = new Set<EventType>([
  'strike',
  'ground_fighting',
  'detention_abduction',
  'protest',
  'death_of_notable',
  'crime',
  'accident',
  'disaster',
  'sport',
]);
const DAYS_OF_ONE_OCCURRENCE = 1;
const DAYS_OF_ONE_STORY = 7;
const PLAINLY_ALIKE = 0.6;

export type Veto = 'place' | 'day' | 'actors' | 'number';

/** What keeps two tellings apart however alike their words are; null where nothing does. */
export function vetoOf(a: Telling, b: Telling, likeness: number): Veto | null {
  const occurrence = OCCURRENCES.has(a.event.type) || OCCURRENCES.has(b.event.type);
  if (daysApart(a.day, b.day) > DAYS_OF_ONE_STORY) return 'day';
  if (occurrence && happenedApart(a, b)) return 'day';
  if (occurrence && placesDiffer(a, b)) return 'place';
  if (likeness < PLAINLY_ALIKE && actorsDiffer(a, b)) return 'actors';
  return numbersDiffer(a, b) && !samePlace(a, b) ? 'number' : null;
}

function placesDiffer({ scope: a }: Telling, { scope: b }: Telling): boolean {
  if (a.local && b.local) return a.local !== b.local && !a.local.includes(b.local) && !b.local.includes(a.local);
  return Boolean(a.country && b.country && a.country !== b.country);
}

const samePlace = ({ scope: a }: Telling, { scope: b }: Telling) => a.local !== null && a.local === b.local;

function happenedApart(a: Telling, b: Telling): boolean {
  const [x, y] = [a.happened, b.happened];
  if (!x.from || !y.from) return false;
  const stated = a.event.dateCertainty === 'stated' && b.event.dateCertainty === 'stated';
  const gap = Math.max(daysBetween(x.to ?? x.from, y.from), daysBetween(y.to ?? y.from, x.from));
  return gap > (stated ? DAYS_OF_ONE_OCCURRENCE - 1 : DAYS_OF_ONE_OCCURRENCE);
}

function actorsDiffer(a: Telling, b: Telling): boolean {
  if (a.actors.size === 0 || b.actors.size === 0) return false;
  return [...a.actors].every((actor) => !b.actors.has(actor));
}

function numbersDiffer(a: Telling, b: Telling): boolean {
  for (const [measure, value] of a.numbers) {
    const other = b.numbers.get(measure);
    if (other !== undefined && other !== value) return true;
  }
  return false;
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Calendar days between two days, without sign. */
export const daysApart = (a: string, b: string) => Math.abs(daysBetween(a, b));
