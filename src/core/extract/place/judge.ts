import type { Place } from '../gazetteer.ts';
import { DIRECTION, DOUBTFUL, FACILITY, LOCATIVE, REGION, SETTLEMENT, TITLE } from './en.ts';
import { foldName } from './fold.ts';
import { leadsTo, surelyLed } from './lead.ts';
import { likeliest } from './likeliest.ts';
import type { Match } from './match.ts';
import { countryOfDemonym } from './names.ts';
import { textOf, type Word } from './words.ts';

/** What decides whether a name is meant as a place. */
export interface Surroundings {
  words: readonly Word[];
  capitals: boolean;
  /** Whether a name is the dateline of the sentence. */
  dateline: (match: Match) => boolean;
  surnames: ReadonlySet<string>;
  /** Mentions of countries in the article, by code. */
  countries: ReadonlyMap<string, number>;
  /** Folded names to which a word of place leads somewhere in the article. */
  led: ReadonlySet<string>;
  /** Names in small letters that the article itself tells to be towns: "the town of X", or its dateline. */
  described: ReadonlySet<string>;
}

/** Towns at least this large are known by name alone; smaller ones need a word of place or a country that the article names. */
const KNOWN = 100_000;
export const SMALL = 15_000;

/** The place that a name means here, or null where it is a person, an ordinary word or too obscure to tell. */
export function placeMeant(match: Match, around: Surroundings): Place | null {
  const { words, countries, capitals } = around;
  const name = textOf(words, match);
  const place = likeliest(name, match.places, countries);
  if (!place || personal(match, around)) return null;
  if (place.kind !== 'city') return regionMeant(place, match, around);
  const named = countries.has(place.country ?? '');
  if (around.dateline(match)) return somewhere(place, named);
  const led = surelyLed(words, match.from);
  if (
    ordinary(words, match) &&
    (!led || capitals || place.population < KNOWN || foldName(name) !== foldName(place.name))
  )
    return null;
  if (capitals) return inCapitalsMeant(place, { led, named, only: match.to - match.from === 1 });
  if (leadsTo(words, match.from) === 'settlement') return somewhere(place, named);
  if (partOfName(words[match.from - 1], words[match.from], words[match.to]) && !hasFacility(words, match)) return null;
  if (place.population >= KNOWN) return place;
  if (place.population < SMALL && !named)
    return around.described.has(name.toLowerCase()) ? somewhere(place, named) : null;
  return led || around.led.has(foldName(name)) ? place : null;
}

/** A small town is a town of that name, in the country of the known one only where the article names that country. */
const somewhere = (place: Place, named: boolean): Place =>
  named || place.population >= SMALL ? place : { ...place, country: null };

/** In capitals nothing tells a name from a word: a single one needs a word of place and a country that the article names. */
function inCapitalsMeant(
  place: Place,
  { led, named, only }: { led: boolean; named: boolean; only: boolean },
): Place | null {
  if (!named) return led && place.population > 1_000_000 ? place : null;
  const known = place.country === 'US' ? place.population >= KNOWN : true;
  return known && (led || !only) ? place : null;
}

/** After a title, or the surname of someone in the article, or a people's name ("Canadian"). */
function personal({ from, to }: Match, { words, surnames }: Surroundings): boolean {
  const [before, name] = [words[from - 1]?.lower ?? '', words[to - 1]];
  if (name && to - from === 1 && (surnames.has(name.lower) || countryOfDemonym(name.spelling) !== null)) return true;
  return TITLE.has(before) && !SETTLEMENT.has(before);
}

/** Georgia, Jordan and Chad are people too; "us" is no country. */
function regionMeant(place: Place, match: Match, { words, capitals, countries }: Surroundings): Place | null {
  const word = words[match.from];
  const only = match.to - match.from === 1;
  if (only && word?.lower === 'us' && (word.text !== 'US' || capitals)) return null;
  if (!capitals && place.kind !== 'country' && leadsTo(words, match.from) === 'no' && inLongerName(words, match))
    return null;
  const obscure = capitals && only && place.kind === 'region' && !countries.has(place.country ?? '');
  const doubtful = obscure || (only && DOUBTFUL.has(word?.lower ?? ''));
  return doubtful && leadsTo(words, match.from) === 'no' ? null : place;
}

/** "Paris Hilton", "Clinton Foundation", "Jackson Pollock": a capitalised neighbour makes it part of a longer name. */
function partOfName(before: Word | undefined, name: Word | undefined, after: Word | undefined): boolean {
  const follows = after?.capital === true && after.gap === ' ' && !REGION.has(after.lower) && !TITLE.has(after.lower);
  const precedes =
    before?.capital === true &&
    name?.gap === ' ' &&
    !DIRECTION.has(before.lower) &&
    !LOCATIVE.has(before.lower) &&
    !/^(the|and)$/.test(before.lower);
  return follows || precedes;
}

/** "at Cardiff Crown Court", "in Leeds General Infirmary": what a town has, where a word of place leads to it; its council is always there. */
function hasFacility(words: readonly Word[], { from, to }: Match): boolean {
  const council = [words[to], words[to + 1]].some((word) => word?.lower === 'council' && word.gap === ' ');
  if (!council && !/^(?:at|in|near|outside|inside)$/.test(words[from - 1]?.lower ?? '')) return false;
  for (let i = to; i < to + 3 && words[i]?.capital && words[i]?.gap === ' '; i++)
    if (FACILITY.has(words[i]?.lower ?? '')) return true;
  return false;
}

/** "Cornwall Bread", "Ella Nevada": a region inside the name of a body or a person. */
const inLongerName = (words: readonly Word[], { from, to }: Match): boolean =>
  partOfName(words[from - 1], words[from], words[to]);

/** A name made of ordinary words alone ("Red Cross", "Reading"). */
const ordinary = (words: readonly Word[], { from, to }: Match): boolean =>
  words.slice(from, to).every((word) => DOUBTFUL.has(word.lower));
