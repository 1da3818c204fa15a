import type { EventType } from '../model.ts';
import { claimantKey } from '../assemble/ledger/claimant.ts';
import { actsDiffer } from './acts/acts.ts';
import { isAnother } from './another.ts';
import { countsDiffer, SAID_ALIKE, samePlace, sumsDiffer } from './counts.ts';
import { isStateCode } from './names.ts';
import { placesDiffer } from './places.ts';
import { DAYS_OF_ONE_STORY, type Telling } from './telling.ts';

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
const PLAINLY_ALIKE = 0.6;

/** So few words say little by themselves ("Turnout was 61 per cent"). */
const FEW_WORDS = 4;
const SUBJECT_WORDS = 3;

/** How alike two tellings are in their words, and what of that is in words that name nobody and no place. */
export interface Likeness {
  words: number;
  plain: number;
}

export type Veto = 'place' | 'day' | 'actors' | 'number' | 'subject' | 'act';

/**
 * What keeps two tellings apart however alike their words are; null where nothing does. Numbers part only what was reported on
 * one day: a later report of the same has new ones.
 */
export function vetoOf(a: Telling, b: Telling, likeness: Likeness): Veto | null {
  const plainly = likeness.words >= PLAINLY_ALIKE;
  const either = (kinds: ReadonlySet<EventType>) => kinds.has(a.event.type) || kinds.has(b.event.type);
  if (daysApart(a.day, b.day) > DAYS_OF_ONE_STORY) return 'day';
  if (!either(PLACED) && saysLittle(a, b) && !sameSubject(a, b) && !sameFact(a, b)) return 'subject';
  if (!plainly && onlyNames(a, b, likeness.plain) && !sameFact(a, b)) return 'subject';
  if (either(DATED) && happenedApart(a, b) && !countsOn(a, b)) return 'day';
  if (isAnother(a, b)) return 'number';
  if ((either(PLACED) || bothVisit(a, b)) && placesDiffer(a, b)) return 'place';
  if (!plainly && actsDiffer(a.acts, b.acts)) return 'act';
  if (!either(PLACED) && !plainly && actorsDiffer(a, b)) return 'actors';
  if (!plainly && (speakersDiffer(a, b) || partiesDiffer(a, b))) return 'actors';
  if (!plainly && sumsDiffer(a, b)) return 'number';
  return a.day === b.day && countsDiffer(a, b, likeness.plain) ? 'number' : null;
}

/** A short sentence is understood out of its article, so the articles must have something in common. */
const saysLittle = (a: Telling, b: Telling) => Math.min(a.terms.length, b.terms.length) <= FEW_WORDS;

const sameSubject = (a: Telling, b: Telling) =>
  a.article === b.article || [...a.about].filter((term) => b.about.has(term)).length >= SUBJECT_WORDS;

/**
 * Names alone tell that two articles speak of one person, state or town ("Secretary of State Anna Berg said ..."), not that they tell
 * one event: what is said of them must be alike as well.
 */
const onlyNames = (a: Telling, b: Telling, plain: number) => a.article !== b.article && plain < SAID_ALIKE;

/** The same act, or the same number, of somebody or some place that both name: that is much in few words. */
function sameFact(a: Telling, b: Telling): boolean {
  return nameAlike(a, b) && (a.acts.some((act) => b.acts.includes(act)) || numberAlike(a, b));
}

const nameAlike = (a: Telling, b: Telling) => [...a.names].some((name) => b.names.has(name));
const numberAlike = (a: Telling, b: Telling) => [...a.numbers].some(([what, value]) => b.numbers.get(what) === value);

/** A journey is where it leads to. */
const bothVisit = (a: Telling, b: Telling) => [a, b].every(({ acts }) => acts.includes('visit'));

function happenedApart(a: Telling, b: Telling): boolean {
  const [x, y] = [a.happened, b.happened];
  if (!x.from || !y.from) return false;
  const stated = a.event.dateCertainty === 'stated' && b.event.dateCertainty === 'stated';
  const gap = Math.max(daysBetween(x.to ?? x.from, y.from), daysBetween(y.to ?? y.from, x.from));
  return gap > (stated ? DAYS_OF_ONE_OCCURRENCE - 1 : DAYS_OF_ONE_OCCURRENCE);
}

/** The dead of an attack or a crash are counted for days: the later telling is their count. */
const countsOn = (a: Telling, b: Telling): boolean =>
  a.day !== b.day && samePlace(a, b) && (a.day > b.day ? a : b).event.type === 'toll_report';

/** Other people or states act. "The court gave him six years" does not name whom: its number says that it is the same. */
function actorsDiffer(a: Telling, b: Telling): boolean {
  if (nameAlike(a, b) && numberAlike(a, b)) return false;
  const [one, other] = [named(a), named(b)];
  return (
    one.length > 0 && other.length > 0 && one.every((x) => isStranger(x, b)) && other.every((y) => isStranger(y, a))
  );
}

/** Somebody of whom the other telling does not speak. */
const isStranger = (key: string, { actors, names }: Telling) =>
  !names.has(key.slice(key.indexOf(':') + 1)) && ![...actors].some((other) => sameName(key, other));

/** What two people say of one matter is two statements. */
function speakersDiffer(a: Telling, b: Telling): boolean {
  if (![a, b].every(({ event }) => SAID.has(event.type))) return false;
  const [x, y] = [speakerOf(a), speakerOf(b)];
  return x !== null && y !== null && isStranger(x, b) && isStranger(y, a);
}

const SAID = new Set<EventType>(['statement', 'diplomacy']);

/** States that negotiate, each telling with one that the other has not: two rounds of talks. */
function partiesDiffer(a: Telling, b: Telling): boolean {
  if (![a, b].every(({ acts }) => acts.includes('talk'))) return false;
  const alone = (one: Telling, other: Telling) =>
    [...one.names].some((name) => isStateCode(name) && !other.names.has(name));
  return alone(a, b) && alone(b, a);
}

/** Who says it, by the claimant or by the one that the sentence opens with. */
function speakerOf({ event: { claimant, actors, sentence } }: Telling): string | null {
  const first = actors.find((actor) => sentence.slice(0, OPENING + actor.length).includes(actor));
  return claimantKey(claimant) ?? claimantKey(first ?? null);
}

const OPENING = 25;

/** A name, or the adjective of a country that no list knows ("Keld", "Keldish"). */
function sameName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === short || (short.length >= NAME && long.startsWith(short) && long.length - short.length <= ENDING);
}

/** Letters of a name with the mark of its kind, and of the ending of an adjective. */
const NAME = 9;
const ENDING = 4;

/** Persons and states, for want of them the place; bodies go by too many names to part anything. */
function named({ event: { actors }, actors: known }: Telling): string[] {
  const acting = actors.flatMap((actor) => claimantKey(actor) ?? []);
  return (acting.length > 0 ? acting : [...known]).filter((actor) => !actor.startsWith('body:'));
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Calendar days between two days, without sign. */
export const daysApart = (a: string, b: string) => Math.abs(daysBetween(a, b));
