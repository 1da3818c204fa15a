import { inCapitals } from '../../language/capitals.ts';
import type { Sentence } from '../../language/document.ts';
import type { Place } from '../gazetteer.ts';
import { DIRECTION, GOVERNMENTS } from './en.ts';
import { placeMeant, SMALL, type Surroundings } from './judge.ts';
import { landsIn } from './land.ts';
import { isDateline, leadsTo, modifies, tiesOnly } from './lead.ts';
import { ledNames } from './led-name.ts';
import type { Match } from './match.ts';
import { describedPlaces, type Described } from './village.ts';
import { textOf, type Word } from './words.ts';

/** A place named in the article; `text` is `source.slice(start, end)`, `country` ISO 3166-1 alpha-2 where it is known. */
export interface PlaceMention {
  text: string;
  start: number;
  end: number;
  /** The name by which all spellings are known, else as printed. */
  name: string;
  country: string | null;
  kind: 'city' | 'region' | 'country' | 'other';
  /** Whether a word of place leads to it ("in Sumy"), so that something happened there. */
  where: boolean;
  /** Whether it is the dateline of its sentence: where it was written. */
  dateline?: true;
  sentence: number;
}

/** A sentence with its words and the names in it that some place bears. */
export interface Scanned {
  sentence: Sentence;
  words: Word[];
  matches: Match[];
  /** The places that it describes itself. */
  described: readonly Described[];
}

/** What the article tells of names, before they are judged in each of its sentences. */
type Known = Pick<Surroundings, 'surnames' | 'countries' | 'led' | 'described'>;

/** The places that a sentence names, in order: those of the tables and those it describes itself. */
export function mentionsIn(one: Scanned, known: Known): PlaceMention[] {
  const found: PlaceMention[] = [];
  if (one.matches.length > 0 || one.described.length > 0) addNamed(found, one, known);
  if (known.described.size > 0) addAgain(found, one, known.described);
  for (const { name, country, ...span } of landsIn(one.words))
    found.push(mention(one, span, { name, country, kind: 'country', population: 0 }, true));
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

/** Names of the tables that are meant as places, and places that the sentence describes. */
function addNamed(found: PlaceMention[], one: Scanned, known: Known): void {
  const { sentence, words, matches, described } = one;
  const dateline = (match: Match) => isDateline(words, match, sentence);
  const { surnames, countries, led } = known;
  const capitals = inCapitals(sentence);
  const around: Surroundings = { words, capitals, dateline, surnames, countries, led, described: known.described };
  for (const match of matches) {
    const inside = described.some((x) => x.from <= match.from && match.to <= x.to);
    const place = inside ? null : placeMeant(match, around);
    if (place) found.push(mention(one, match, place));
  }
  for (const span of described) {
    const match = matches.find((x) => x.from === span.from && (x.to === span.to || span.kind === 'region'));
    const meant = match ? placeMeant(match, around) : null;
    const name = meant && span.kind === 'city' ? meant.name : textOf(words, span);
    const kind = meant?.kind === 'country' ? 'country' : span.kind;
    found.push(mention(one, span, { name, country: meant?.country ?? null, kind, population: 0 }, true));
  }
}

/** Places that another sentence describes, named again. */
function addAgain(found: PlaceMention[], one: Scanned, names: ReadonlySet<string>): void {
  for (const [i, word] of one.words.entries()) {
    if (!word.capital || !names.has(word.lower)) continue;
    const covered = [...one.matches, ...one.described].some((x) => x.from <= i && i < x.to);
    const place = { name: word.text, country: null, kind: 'city', population: 0 } as const;
    if (!covered) found.push(mention(one, { from: i, to: i + 1 }, place));
  }
}

/** The places that a sentence describes, whether a table knows them or not. */
export function describedIn({ sentence, words, matches }: Omit<Scanned, 'described'>): Described[] {
  const capitals = inCapitals(sentence);
  const places = describedPlaces(words, capitals, (name) => isKnown(name, matches, words));
  if (capitals) return places;
  const covered = [...matches.filter((match) => !isObscure(match)), ...places];
  const end = sentence.text.slice((words.at(-1)?.end ?? sentence.end) - sentence.start).trim() || '.';
  return [...places, ...ledNames(words, end, (at) => covered.some(({ from, to }) => from <= at && at < to))];
}

/** A name that only small towns bear: here it may well be another town. */
const isObscure = ({ places }: Match): boolean =>
  places.every((place) => place.kind === 'city' && place.population < SMALL);

const isKnown = (name: string, matches: readonly Match[], words: readonly Word[]): boolean =>
  matches.some((match) => textOf(words, match) === name);

/** A direction before the name of a country or region belongs to it: "western Ukraine". `here`: it is known that something is there. */
function mention(
  { sentence, words }: Scanned,
  span: { from: number; to: number },
  place: Place,
  here = false,
): PlaceMention {
  const before = words[span.from - 1];
  const part =
    place.kind !== 'city' && before !== undefined && DIRECTION.has(before.lower) && words[span.from]?.gap === ' ';
  const start = (part ? before.start : words[span.from]?.start) ?? sentence.start;
  const end = words[span.to - 1]?.end ?? start;
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  const name = part ? `${before.text} ${place.name}` : place.name;
  const state = place.kind !== 'city' || GOVERNMENTS.has(place.name.toLowerCase());
  const tied = !part && state && place.kind !== 'region' && tiesOnly(words, span.from);
  const dateline = isDateline(words, span, sentence);
  const led = part || leadsTo(words, span.from) !== 'no' || dateline;
  const where = here || (led && !tied && !modifies(words, span));
  const found = { text, start, end, name, country: place.country, kind: place.kind, where, sentence: sentence.index };
  return dateline ? { ...found, dateline } : found;
}
