import type { Document, Sentence } from '../../language/document.ts';
import type { Gazetteer, Place } from '../gazetteer.ts';
import { foldName } from './fold.ts';
import { weighCountries } from './countries-named.ts';
import { DIRECTION } from './en.ts';
import { placeMeant, type Surroundings } from './judge.ts';
import { leadsTo, surelyLed } from './lead.ts';
import { matchesIn, type Match } from './match.ts';
import { surnamesOf } from './people.ts';
import { settingAt } from './setting.ts';
import { describedPlaces } from './village.ts';
import { inCapitals, textOf, type Word, wordsOf } from './words.ts';

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
  sentence: number;
}

/** The places of one article, found once. */
export interface Places {
  /** Every mention in order of appearance. */
  mentions: readonly PlaceMention[];
  /** ISO code of the country that the article is mostly about; null where none stands out. */
  country: string | null;
  /** Where the thing that stands at `offset` of sentence `sentence` happened; null where the text names no place. */
  at(sentence: number, offset: number): PlaceMention | null;
}

interface Scanned {
  sentence: Sentence;
  words: Word[];
  matches: Match[];
}

const cache = new WeakMap<Document, Places>();

/** Finds the places of the article and where its sentences are set; once for an article. */
export function placesOf(document: Document, gazetteer: Gazetteer): Places {
  const known = cache.get(document);
  if (known) return known;
  const places = findPlaces(document, gazetteer);
  cache.set(document, places);
  return places;
}

function findPlaces(document: Document, gazetteer: Gazetteer): Places {
  const scanned = document.sentences.map((sentence): Scanned => {
    const words = wordsOf(sentence);
    return { sentence, words, matches: matchesIn(words, gazetteer) };
  });
  const countries = new Map<string, number>();
  const surnames = new Set<string>();
  const led = new Set<string>();
  for (const { words, matches, sentence } of scanned) {
    weighCountries(words, matches, countries);
    for (const match of matches) if (surelyLed(words, match.from)) led.add(foldName(textOf(words, match)));
    if (!inCapitals(sentence)) for (const name of surnamesOf(words, matches)) surnames.add(name);
  }
  const mentions = listed(
    document.source,
    scanned.flatMap((one) => mentionsIn(one, { surnames, countries, led })),
  );
  for (const { country, kind } of mentions)
    if (kind === 'city' && country) countries.set(country, (countries.get(country) ?? 0) + 2);
  const country = mostNamed(countries);
  return { mentions, country, at: settingAt(document, mentions, country) };
}

function mentionsIn(
  { sentence, words, matches }: Scanned,
  known: Pick<Surroundings, 'surnames' | 'countries' | 'led'>,
): PlaceMention[] {
  const around = { ...known, words, capitals: inCapitals(sentence) };
  const described = describedPlaces(words, around.capitals, (name) => isKnown(name, matches, words));
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
  return [...named, ...printed].sort((a, b) => a.start - b.start);
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
  const where = part || leadsTo(words, span.from) !== 'no';
  return { text, start, end, name, country: place.country, kind: place.kind, where, sentence: sentence.index };
}

/** "in Kyiv, Lviv and Odesa": what leads to the first leads to all. */
function listed(source: string, mentions: PlaceMention[]): PlaceMention[] {
  for (let i = 1; i < mentions.length; i++) {
    const [before, here] = [mentions[i - 1], mentions[i]];
    if (!before?.where || !here || here.where || before.sentence !== here.sentence) continue;
    if (/^,? ?(?:and |or )?(?:the )?$/.test(source.slice(before.end, Math.min(here.start, before.end + 12))))
      here.where = here.start - before.end < 12;
  }
  return mentions;
}

/** The country with the greatest weight, if it stands out from the next. */
function mostNamed(weights: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  return first && first[1] > 1.1 * (second?.[1] ?? 0) ? first[0] : null;
}
