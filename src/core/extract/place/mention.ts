import type { Sentence } from '../../language/document.ts';
import type { Place } from '../gazetteer.ts';
import { DIRECTION, GOVERNMENTS } from './en.ts';
import { placeMeant, type Surroundings } from './judge.ts';
import { landsIn } from './land.ts';
import { isDateline, leadsTo, modifies, tiesOnly } from './lead.ts';
import type { Match } from './match.ts';
import { describedPlaces, type Described } from './village.ts';
import { inCapitals, textOf, type Word } from './words.ts';

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

/** The places that a sentence names: those of the tables and those it describes itself. */
export function mentionsIn(
  { sentence, words, matches, described }: Scanned,
  known: Pick<Surroundings, 'surnames' | 'countries' | 'led'> & { described: ReadonlySet<string> },
): PlaceMention[] {
  const around = {
    ...known,
    words,
    capitals: inCapitals(sentence),
    dateline: (match: Match) => isDateline(words, match, sentence),
  };
  const inside = (match: Match) => described.some((x) => x.from <= match.from && match.to <= x.to);
  const named = matches.flatMap((match) => {
    const place = inside(match) ? null : placeMeant(match, around);
    return place ? [mention(sentence, words, match, place)] : [];
  });
  const printed = described.map((span) => {
    const match = matches.find((x) => x.from === span.from && (x.to === span.to || span.kind === 'region'));
    const meant = match ? placeMeant(match, around) : null;
    const name = meant && span.kind === 'city' ? meant.name : textOf(words, span);
    const place = {
      name,
      country: meant?.country ?? null,
      kind: meant?.kind === 'country' ? 'country' : span.kind,
      population: 0,
    } as const;
    return { ...mention(sentence, words, span, place), where: true };
  });
  const again =
    known.described.size === 0
      ? []
      : words.flatMap((word, i) => {
          if (!known.described.has(word.lower)) return [];
          const covered = !word.capital || [...matches, ...described].some((x) => x.from <= i && i < x.to);
          if (covered) return [];
          const place = { name: word.text, country: null, kind: 'city', population: 0 } as const;
          return [mention(sentence, words, { from: i, to: i + 1 }, place)];
        });
  const lands = landsIn(words).map(({ name, country, ...span }) => {
    return { ...mention(sentence, words, span, { name, country, kind: 'country', population: 0 }), where: true };
  });
  return [...named, ...printed, ...again, ...lands].sort((a, b) => a.start - b.start);
}

/** The places that a sentence describes, whether a table knows them or not. */
export function describedIn({ sentence, words, matches }: Omit<Scanned, 'described'>): Described[] {
  return describedPlaces(words, inCapitals(sentence), (name) => isKnown(name, matches, words));
}

const isKnown = (name: string, matches: readonly Match[], words: readonly Word[]): boolean =>
  matches.some((match) => textOf(words, match) === name);

/** A direction before the name of a country or region belongs to it: "western Ukraine". */
function mention(
  sentence: Sentence,
  words: readonly Word[],
  span: { from: number; to: number },
  place: Place,
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
  const where = led && !tied && !modifies(words, span);
  const found = { text, start, end, name, country: place.country, kind: place.kind, where, sentence: sentence.index };
  return dateline ? { ...found, dateline } : found;
}
