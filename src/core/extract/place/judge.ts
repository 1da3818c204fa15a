import type { Place } from '../gazetteer.ts';
import { DIRECTION, DOUBTFUL, LOCATIVE, PLACED, REGION, SETTLEMENT, TITLE } from './en.ts';
import type { Match } from './match.ts';
import type { Word } from './words.ts';

/** What decides whether a name is meant as a place. */
export interface Surroundings {
  words: readonly Word[];
  capitals: boolean;
  surnames: ReadonlySet<string>;
  /** Mentions of countries in the article, by code. */
  countries: ReadonlyMap<string, number>;
}

/** Towns at least this large are known by name alone; smaller ones need a word of place or a country that the article names. */
const KNOWN = 100_000;
const SMALL = 15_000;

/** The place that a name means here, or null where it is a person, an ordinary word or too obscure to tell. */
export function placeMeant(match: Match, around: Surroundings): Place | null {
  const { words, surnames, countries, capitals } = around;
  const [only, after, before] = [match.to - match.from === 1, words[match.to], words[match.from - 1]];
  const place = likeliest(match.places, countries);
  if (!place || !words[match.from]) return null;
  if (place.kind !== 'city') return regionMeant(place, match, around);
  const name = words[match.to - 1]?.lower ?? '';
  const led = leadsTo(words, match.from);
  if (TITLE.has(before?.lower ?? '') && !SETTLEMENT.has(before?.lower ?? '')) return null;
  if (only && surnames.has(name)) return null;
  const named = countries.has(place.country ?? '');
  if (capitals)
    return led !== 'no' && !DOUBTFUL.has(name) && (named || place.population > 1_000_000)
      ? place
      : only || !named
        ? null
        : place;
  if (ordinary(words, match) && (led === 'no' || place.population < KNOWN)) return null;
  if (led === 'settlement') return place;
  if (partOfName(before, words[match.from], after)) return null;
  if (place.population >= KNOWN) return match.from === 0 && DOUBTFUL.has(name) ? null : place;
  if (!named && place.population < SMALL) return null;
  return led === 'no' && !(named && place.population >= SMALL) ? null : place;
}

/** Of several towns of a name the one in a country that the article is about; else the likeliest. */
function likeliest(places: readonly Place[], countries: ReadonlyMap<string, number>): Place | null {
  const [first] = places;
  if (!first || (first.population > 2_000_000 && countries.size === 0)) return first ?? null;
  const weight = (place: Place) => (countries.get(place.country ?? '') ?? 0) * Math.log10(place.population + 10);
  const best = [...places].sort((a, b) => weight(b) - weight(a))[0] ?? first;
  return weight(best) > 2 * weight(first) && first.population < 20 * best.population ? best : first;
}

/** Georgia, Jordan and Chad are people too; "us" is no country. */
function regionMeant(place: Place, match: Match, { words, capitals, surnames }: Surroundings): Place | null {
  const word = words[match.from];
  const only = match.to - match.from === 1;
  if (only && word?.lower === 'us' && (word.text !== 'US' || capitals)) return null;
  if (only && surnames.has(word?.lower ?? '')) return null;
  const doubtful = only && DOUBTFUL.has(word?.lower ?? '');
  return doubtful && leadsTo(words, match.from) === 'no' ? null : place;
}

/** Whether a word of place stands before the name, over "the" and an adjective of direction. */
export function leadsTo(words: readonly Word[], from: number): 'settlement' | 'preposition' | 'no' {
  let i = from - 1;
  while (i >= 0 && from - i < 5 && words[i + 1]?.gap === ' ' && isLead(words[i])) i--;
  const word = words[i];
  if (!word || words[i + 1]?.gap.trim()) return 'no';
  if (word.lower === 'of' && SETTLEMENT.has(words[i - 1]?.lower ?? '')) return 'settlement';
  if (word.lower === 'of' && PLACED.has(words[i - 1]?.lower ?? '')) return 'preposition';
  if (word.lower === 'for' && /^(battle|fight)$/.test(words[i - 1]?.lower ?? '')) return 'preposition';
  if (SETTLEMENT.has(word.lower)) return 'settlement';
  if (LOCATIVE.has(word.lower)) return 'preposition';
  return 'no';
}

const isLead = (word: Word | undefined): boolean =>
  /^(the|a|an|nearby|besieged|occupied|stricken|southern|capital|port|neighbouring|neighboring)$/.test(
    word?.lower ?? '',
  ) || DIRECTION.has(word?.lower ?? '');

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

/** A name made of ordinary words alone ("Red Cross", "Reading"). */
const ordinary = (words: readonly Word[], { from, to }: Match): boolean =>
  words.slice(from, to).every((word) => DOUBTFUL.has(word.lower));
