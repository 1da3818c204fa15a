import { foldName } from './fold.ts';
import type { Match } from './match.ts';
import { leadsTo } from './lead.ts';
import { countryOfDemonym } from './names.ts';
import type { Word } from './words.ts';

/** How much each kind of mention says about where an article is set. */
const WEIGHT = { where: 3, name: 1, demonym: 0.5 };

/** Adds a sentence's mentions of countries, by name and by demonym, to the weights of the article. */
export function weighCountries(words: readonly Word[], matches: readonly Match[], weights: Map<string, number>): void {
  const add = (country: string | null, weight: number) => {
    if (country) weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  for (const { from, places } of matches) {
    const [place] = places;
    if (!place || place.kind === 'city' || (words[from]?.lower === 'us' && words[from]?.text !== 'US')) continue;
    add(place.country, leadsTo(words, from) === 'no' ? WEIGHT.name : WEIGHT.where);
  }
  for (const word of words) if (word.capital) add(countryOfDemonym(foldName(word.text)), WEIGHT.demonym);
}
