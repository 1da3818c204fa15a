import type { Sentence } from '../../language/document.ts';
import { foldName } from './fold.ts';
import { HOME } from './en.ts';
import { isDateline, leadsTo, modifies } from './lead.ts';
import type { Match } from './match.ts';
import { countryOfDemonym } from './names.ts';
import type { Word } from './words.ts';

/** How much each kind of mention says about where an article is set. */
const WEIGHT = { dateline: 4, where: 3, home: 2, name: 1, demonym: 0.5 };

/** The weight of each country that a sentence names, by its name, its people or what is its own ("UK households"). */
export function weighCountries(
  sentence: Sentence,
  words: readonly Word[],
  matches: readonly Match[],
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (country: string | null, weight: number) => {
    if (country) weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  for (const match of matches) {
    const [place] = match.places;
    if (!place || ambiguous(words[match.from])) continue;
    if (isDateline(words, match, sentence)) add(place.country, WEIGHT.dateline);
    if (place.kind !== 'country') continue;
    const where = leadsTo(words, match.from) !== 'no';
    const whose = isHome(words[match.to]) ? WEIGHT.home : WEIGHT.demonym;
    add(place.country, modifies(words, match) ? whose : where ? WEIGHT.where : WEIGHT.name);
  }
  for (const [i, word] of words.entries()) {
    const country = word.capital ? countryOfDemonym(foldName(word.text)) : null;
    if (country) add(country, isHome(words[i + 1]) ? WEIGHT.home : WEIGHT.demonym);
  }
  return weights;
}

const isHome = (word: Word | undefined): boolean =>
  word !== undefined && HOME.has(word.lower) && /^(?:['’]s)? $/.test(word.gap);

/** "us", also in capitals, is a pronoun more often than a country. */
const ambiguous = (word: Word | undefined): boolean => word?.lower === 'us' && word.text !== 'US';
