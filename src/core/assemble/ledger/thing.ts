import type { Figure } from '../../model.ts';
import {
  EMPTY_MODIFIERS,
  FAMILIES,
  ILLNESSES,
  PEOPLE,
  SAME_MEASURE,
  SAME_THING,
  STATES_OF_ITS_OWN,
  TRACT,
} from './en.ts';
import { foldSpelling, singular } from './spelling.ts';
import { countryOf } from './states.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const NAME_OF = new Map(SAME_THING.flatMap((row) => row.map((word) => [word, row[0]] as const)));
const MEASURE_OF = new Map(SAME_MEASURE.flatMap((row) => row.map((word) => [word as string, row[0]] as const)));
const FAMILY_OF = new Map(FAMILIES.flatMap((row) => row.map((word) => [word as string, row[0]] as const)));
const MEASURE_OF_CATEGORY: Partial<Record<Figure['category'], string>> = {
  people_killed: 'killed',
  people_injured: 'injured',
  people_missing: 'missing',
};

/** True for the name of a wider kind of things. */
export const isFamily = (name: string) => FAMILIES.some((row) => row[0] === name);

/** What a figure counts, parted: the thing without owner and empty words, whose it is, and what happened to it. */
export interface Thing {
  counted: string;
  /** ISO code of the nation named with the thing ("Russian troops"), else the name that stands so; null where none does. */
  owner: string | null;
  measure: string;
  /** The main noun: "deficit" of "budget deficit of the town". */
  head: string;
  /** The wider kind, by which claims may stand side by side though they are no series. */
  family: string;
}

/** The thing a figure counts, the same for the usual different words of it. */
export function thingOf(figure: Pick<Figure, 'counted' | 'unit' | 'measure' | 'category'>): Thing {
  const words = (figure.counted ?? '').match(WORD) ?? [];
  const bare = words.map((word) => word.replace(/['’]s?$/, ''));
  const owner = bare.map(countryOf).find((code) => code !== null) ?? ownerByName(bare);
  const kept = bare
    .filter((word) => !EMPTY_MODIFIERS.has(word.toLowerCase()) && countryOf(word) === null && owner !== nameKey(word))
    .map(singular);
  // "210 dead birds" are birds that died.
  const dead = kept.length > 1 && kept[0]?.toLowerCase() === 'dead' && figure.measure === null;
  const counted = nameOf(dead ? kept.slice(1) : kept) || nameOf([nounUnit(figure.unit)]);
  const measure = dead ? 'killed' : measureOf(figure, counted);
  const head = headOf(counted.includes(' ') ? nameOf(upToOf(bare)) : counted);
  if (measure === '' && isIllness(bare))
    return { counted: 'person', owner, measure: 'infected', head: 'person', family: 'person' };
  if (measure === '' && measuringUnit(figure.unit) !== null && TRACT.test(counted)) {
    const [done = '', ...tract] = counted.split(' ');
    return { counted: '', owner, measure: done, head: tract.join(' '), family: '' };
  }
  return { counted, owner, measure, head, family: FAMILY_OF.get(counted) ?? FAMILY_OF.get(head) ?? counted };
}

/** "budget deficit" of "budget deficit of the town". */
function upToOf(words: readonly string[]): string[] {
  const of = words.indexOf('of');
  return (of > 0 ? words.slice(0, of) : words).map(singular);
}

const nameKey = (word: string) => `name:${foldSpelling(word)}`;

/** Whose the things are, by a name before a noun in small letters ("Tarvian soldiers"), where it is no nation of the list. */
function ownerByName(words: readonly string[]): string | null {
  const name = words.find((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word));
  return name && /^\p{Ll}/u.test(words.at(-1) ?? '') ? nameKey(name) : null;
}

/** "365 cases of measles" are people infected. */
const isIllness = (words: readonly string[]) =>
  words.some((word) => singular(word) === 'case') && words.some((word) => ILLNESSES.has(word.toLowerCase()));

/** A unit that is itself what is counted ("tank"); empty for measures, shares and money. */
function nounUnit(unit: string | null): string {
  return unit === null || measuringUnit(unit) ? '' : singular(unit);
}

/** A unit that measures ("km", "percent", "EUR"); null for one that is only the counted noun. */
export const measuringUnit = (unit: string | null): string | null =>
  unit !== null && MEASURING.test(unit) ? unit : null;

const MEASURING =
  /^(?:percent|[A-Z]{3}|\p{L}{1,3}|.*[/°² ].*|mile|foot|feet|yard|acre|hectare|tonne|barrel|degree|second|minute|hour|day|week|month|year)$/u;

/** The longest ending of the phrase that has a common name takes it; what stands before stays. */
function nameOf(words: readonly string[]): string {
  for (let at = 0; at < words.length; at++) {
    const name = NAME_OF.get(words.slice(at).join(' '));
    if (name) return [...words.slice(0, at), name].join(' ');
  }
  return words.join(' ');
}

const headOf = (phrase: string) => phrase.split(' ').at(-1) ?? '';

/** All words of the measure that a word names ("dead": killed, died, slain); none for other words. */
export const sameMeasure = (word: string): readonly string[] =>
  SAME_MEASURE.find((row) => row.some((one) => one === word)) ?? [];

/** People "lost", "dead" and "killed" are one measure; a lost tank and a destroyed one are two. */
function measureOf({ measure, category }: Pick<Figure, 'measure' | 'category'>, counted: string): string {
  const low = (measure ?? '').toLowerCase().trim();
  if (low.includes(' or ')) return low;
  const known = MEASURE_OF_CATEGORY[category];
  if (known) return STATES_OF_ITS_OWN.has(low) ? low : known;
  const name = MEASURE_OF.get(low) ?? MEASURE_OF.get(low.split(' ')[0] ?? '') ?? low;
  if (name === 'lost' && PEOPLE.has(headOf(counted))) return 'killed';
  // Villages are cut off by snow, homes by a fault in the grid.
  if (name === 'cut off' && counted === 'home') return 'without power';
  return category === 'equipment_lost' && (name === '' || name === 'destroyed') ? 'lost' : name;
}
