import type { Sentence } from '../../language/document.ts';
import { isSetIn } from './evidence.ts';
import type { PlaceMention } from './mention.ts';

const WEIGHT = { where: 3, name: 1 };
/** How much more a region must weigh than any country, where the first sentences lead to it and where they do not. */
const AHEAD = { lead: 1, body: 2 };
const LEAD = 3;
const OFTEN = 2;

/**
 * The region that an article is set in ("in Scotland", "Queensland"): led to and named again, in the name of a body too, by the rules
 * for countries, and ahead of every country by its own name. Null where none is.
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
  const [name, weight = 0] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (name === undefined) return null;
  const named = new Set(sentences.filter(({ text }) => text.includes(name)).map(({ index }) => index));
  const lead = regions.some((x) => x.name === name && x.where && x.sentence < LEAD);
  const ahead = lead ? AHEAD.lead : AHEAD.body;
  if (named.size < OFTEN || weight < ahead * Math.max(0, ...countries.values())) return null;
  const evidence = {
    weights,
    named: new Map([[name, named]]),
    datelines: new Set<string>(),
    sentences: sentences.length,
  };
  return isSetIn(name, evidence) ? (regions.find((x) => x.name === name) ?? null) : null;
}
