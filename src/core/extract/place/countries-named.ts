import type { Sentence } from '../../language/document.ts';
import { foldName } from './fold.ts';
import { isDateline, leadsTo, modifies } from './lead.ts';
import type { Match } from './match.ts';
import { countryOfDemonym } from './names.ts';
import type { Word } from './words.ts';

/** How much each kind of mention says about where an article is set. */
const WEIGHT = { dateline: 4, where: 3, name: 1, demonym: 0.5 };

/** Adds a sentence's mentions of countries, by name and by demonym, to the weights of the article. */
export function weighCountries(
  sentence: Sentence,
  words: readonly Word[],
  matches: readonly Match[],
  weights: Map<string, number>,
): void {
  const add = (country: string | null, weight: number) => {
    if (country) weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  for (const match of matches) {
    const [place] = match.places;
    if (!place || ambiguous(words[match.from])) continue;
    if (isDateline(words, match, sentence)) add(place.country, WEIGHT.dateline);
    if (place.kind !== 'country') continue;
    const where = leadsTo(words, match.from) !== 'no';
    add(place.country, modifies(words, match) ? WEIGHT.demonym : where ? WEIGHT.where : WEIGHT.name);
  }
  for (const word of words) if (word.capital) add(countryOfDemonym(foldName(word.text)), WEIGHT.demonym);
}

/** "us", also in capitals, is a pronoun more often than a country. */
const ambiguous = (word: Word | undefined): boolean => word?.lower === 'us' && word.text !== 'US';
