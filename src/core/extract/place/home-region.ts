import type { Sentence } from '../../language/document.ts';
import { REGION_PEOPLES } from './en.ts';
import { isSetIn } from './evidence.ts';
import type { PlaceMention } from './mention.ts';

const WEIGHT = { where: 3, name: 1 };
/** How much more a region must weigh than any country, where the first sentences lead to it and where they do not. */
const AHEAD = { lead: 1, body: 2 };
const LEAD = 3;
const OFTEN = 2;

/**
 * The region that an article is set in ("in Scotland", "Queensland"): led to and named again, by its people or in the name of a body too,
 * by the rules for countries, and ahead of every country by its own name. Null where none is.
 */
export function regionSetIn(
  mentions: readonly PlaceMention[],
  sentences: readonly Sentence[],
  countries: ReadonlyMap<string, number>,
): PlaceMention | null {
  const regions = mentions.filter(({ kind }) => kind === 'region');
  const weights = new Map<string, number>();
  for (const { name, where } of regions)
    weights.set(name, (weights.get(name) ?? 0) + (where ? WEIGHT.where : WEIGHT.name));
  for (const [name, weight] of weights) weights.set(name, weight + WEIGHT.name * ofPeople(sentences, name).length);
  const [name, weight = 0] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (name === undefined) return null;
  const named = new Set(sentences.filter(({ text }) => text.includes(name)).map(({ index }) => index));
  for (const { index } of ofPeople(sentences, name)) named.add(index);
  const lead = regions.some((x) => x.name === name && x.where && x.sentence < LEAD);
  const ahead = lead ? AHEAD.lead : AHEAD.body;
  if (named.size < OFTEN || weight < ahead * heaviest(countries, mentions, regions, name)) return null;
  const evidence = {
    weights,
    named: new Map([[name, named]]),
    datelines: new Set<string>(),
    sentences: sentences.length,
  };
  return isSetIn(name, evidence) ? (regions.find((x) => x.name === name) ?? null) : null;
}

/** The weight of the country most spoken of; a region's own, where nothing but its towns speaks of it, weighs nothing. */
function heaviest(
  countries: ReadonlyMap<string, number>,
  mentions: readonly PlaceMention[],
  regions: readonly PlaceMention[],
  name: string,
): number {
  const own = regions.find((x) => x.name === name)?.country;
  const named = mentions.some(({ kind, country }) => kind === 'country' && country === own);
  return Math.max(0, ...[...countries].filter(([code]) => named || code !== own).map(([, weight]) => weight));
}

/** The sentences that name a region's people or what is theirs ("the Scottish parliament"). */
function ofPeople(sentences: readonly Sentence[], region: string): Sentence[] {
  const people = REGION_PEOPLES[region];
  return people === undefined ? [] : sentences.filter(({ text }) => text.includes(people));
}
