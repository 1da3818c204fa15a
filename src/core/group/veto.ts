import type { EventType } from '../model.ts';
import { claimantKey } from '../assemble/ledger/claimant.ts';
import { actsDiffer } from './acts/acts.ts';
import { namesIn } from './names.ts';
import type { Telling } from './telling.ts';

/** Things that happen at one place: two of them in two towns are two events. */
const PLACED = new Set<EventType>([
  'strike',
  'ground_fighting',
  'advance_retreat',
  'detention_abduction',
  'protest',
  'death_of_notable',
  'crime',
  'accident',
  'disaster',
  'sport',
]);
/** Things that happen at one time: two of them on two days are two events. Fighting, floods and protests go on. */
const DATED = new Set<EventType>(['strike', 'detention_abduction', 'death_of_notable', 'crime', 'accident', 'sport']);
const DAYS_OF_ONE_OCCURRENCE = 1;
const DAYS_OF_ONE_STORY = 7;
const PLAINLY_ALIKE = 0.6;

/** So few words say little by themselves ("Turnout was 61 per cent"). */
const FEW_WORDS = 4;
const SUBJECT_WORDS = 3;

export type Veto = 'place' | 'day' | 'actors' | 'number' | 'subject' | 'act';

/**
 * What keeps two tellings apart however alike their words are; null where nothing does. Numbers part only what was reported on
 * one day: a later report of the same has new ones.
 */
export function vetoOf(a: Telling, b: Telling, likeness: number): Veto | null {
  const either = (kinds: ReadonlySet<EventType>) => kinds.has(a.event.type) || kinds.has(b.event.type);
  if (daysApart(a.day, b.day) > DAYS_OF_ONE_STORY) return 'day';
  if (!either(PLACED) && saysLittle(a, b) && !sameSubject(a, b)) return 'subject';
  if (likeness < PLAINLY_ALIKE && onlyNames(a, b)) return 'subject';
  if (either(DATED) && happenedApart(a, b)) return 'day';
  if (either(PLACED) && placesDiffer(a, b)) return 'place';
  if (likeness < PLAINLY_ALIKE && actsDiffer(a.acts, b.acts)) return 'act';
  if (!either(PLACED) && likeness < PLAINLY_ALIKE && actorsDiffer(a, b)) return 'actors';
  if (likeness < PLAINLY_ALIKE && speakersDiffer(a, b)) return 'actors';
  if (likeness < PLAINLY_ALIKE && sumsDiffer(a, b)) return 'number';
  return a.day === b.day && numbersDiffer(a, b) && !samePlace(a, b) ? 'number' : null;
}

/** A short sentence is understood out of its article, so the articles must have something in common. */
const saysLittle = (a: Telling, b: Telling) => Math.min(a.terms.length, b.terms.length) <= FEW_WORDS;

const sameSubject = (a: Telling, b: Telling) =>
  a.article === b.article || [...a.about].filter((term) => b.about.has(term)).length >= SUBJECT_WORDS;

/**
 * Names alone tell that two articles speak of one person or state ("Secretary of State Anna Berg said ..."), not that they tell one
 * event. What articles open with carries their titles and is told in few words.
 */
function onlyNames(a: Telling, b: Telling): boolean {
  if (a.article === b.article || (a.opening && b.opening) || samePlace(a, b)) return false;
  return ![...a.plain].some((word) => b.plain.has(word));
}

/** Two names of towns are two places, unless one telling names the other's town as well. */
function placesDiffer(a: Telling, b: Telling): boolean {
  if (namesDiffer(a, b)) return true;
  const [x, y] = [a.scope, b.scope];
  if (!x.local || !y.local) return Boolean(x.country && y.country && x.country !== y.country);
  if (x.local.includes(y.local) || y.local.includes(x.local)) return false;
  return !a.names.has(y.local) && !b.names.has(x.local);
}

/** Both name somebody or some place, and nothing that the other names. */
function namesDiffer(a: Telling, b: Telling): boolean {
  const [one, other] = [namesWithin(a), namesWithin(b)];
  return one.size > 0 && other.size > 0 && [...one].every((name) => !other.has(name));
}

/** The first word has its capital from its place. */
const namesWithin = ({ event }: Telling) => namesIn(event.sentence.replace(/^\S+/, ''));

const samePlace = ({ scope: a }: Telling, { scope: b }: Telling) => a.local !== null && a.local === b.local;

function happenedApart(a: Telling, b: Telling): boolean {
  const [x, y] = [a.happened, b.happened];
  if (!x.from || !y.from) return false;
  const stated = a.event.dateCertainty === 'stated' && b.event.dateCertainty === 'stated';
  const gap = Math.max(daysBetween(x.to ?? x.from, y.from), daysBetween(y.to ?? y.from, x.from));
  return gap > (stated ? DAYS_OF_ONE_OCCURRENCE - 1 : DAYS_OF_ONE_OCCURRENCE);
}

function actorsDiffer(a: Telling, b: Telling): boolean {
  const [one, other] = [named(a), named(b)];
  return one.length > 0 && other.length > 0 && one.every((actor) => !other.some((name) => sameName(actor, name)));
}

/** What two people say of one matter is two statements. */
function speakersDiffer(a: Telling, b: Telling): boolean {
  if (a.event.type !== 'statement' || b.event.type !== 'statement') return false;
  const [x, y] = [claimantKey(a.event.claimant), claimantKey(b.event.claimant)];
  return x !== null && y !== null && x !== y;
}

/** A name, or the adjective of a country that no list knows ("Keld", "Keldish"). */
function sameName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === short || (short.length >= NAME && long.startsWith(short) && long.length - short.length <= ENDING);
}

/** Letters of a name with the mark of its kind, and of the ending of an adjective. */
const NAME = 9;
const ENDING = 4;

/** Persons and states; bodies go by too many names to part anything. */
const named = ({ actors }: Telling) => [...actors].filter((actor) => !actor.startsWith('body:'));

function numbersDiffer(a: Telling, b: Telling): boolean {
  for (const [measure, value] of a.numbers) {
    const other = b.numbers.get(measure);
    if (other !== undefined && other !== value) return true;
  }
  return false;
}

/** A price does not grow as a toll does: two sums paid are two payments, on whatever day they are told. */
function sumsDiffer(a: Telling, b: Telling): boolean {
  const [x, y] = [a.numbers.get('money'), b.numbers.get('money')];
  return x !== undefined && y !== undefined && x !== y && ![a, b].some(({ event }) => GROWING.has(event.type));
}

/** Damage and aid are counted up from day to day. */
const GROWING = new Set<EventType>(['disaster', 'humanitarian', 'toll_report', 'election']);

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Calendar days between two days, without sign. */
export const daysApart = (a: string, b: string) => Math.abs(daysBetween(a, b));
