import type { Sentence } from '../../language/document.ts';
import { SMALL } from './judge.ts';
import { HOME } from './en.ts';
import { isDateline, leadsTo, modifies } from './lead.ts';
import type { Match } from './match.ts';
import { countryOfDemonym } from './names.ts';
import type { Word } from './words.ts';

/** How much each kind of mention says about where an article is set. */
const WEIGHT = { dateline: 4, where: 3, home: 2, name: 1, demonym: 0.5 };

/**
 * Hands the weight of every country that a sentence names to `add`: by its name, its people or what is its own ("UK households"); where a
 * report was filed tells the country of a town that is known by its name. */
export function weighCountries(
  sentence: Sentence,
  words: readonly Word[],
  matches: readonly Match[],
  add: (country: string | null, weight: number) => void,
): void {
  for (const match of matches) {
    const [place] = match.places;
    if (!place || ambiguous(words[match.from])) continue;
    const known = place.kind !== 'city' || place.population >= SMALL;
    if (known && isDateline(words, match, sentence)) add(place.country, WEIGHT.dateline);
    if (place.kind !== 'country') continue;
    const where = leadsTo(words, match.from) !== 'no';
    const whose = isHome(words[match.to]) ? WEIGHT.home : WEIGHT.demonym;
    add(place.country, modifies(words, match) ? whose : where ? WEIGHT.where : WEIGHT.name);
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const country = word?.capital ? countryOfDemonym(word.spelling) : null;
    if (country) add(country, isHome(words[i + 1]) ? WEIGHT.home : WEIGHT.demonym);
  }
}

const isHome = (word: Word | undefined): boolean =>
  word !== undefined && HOME.has(word.lower) && /^(?:['’]s)? $/.test(word.gap);

/** "us", also in capitals, is a pronoun more often than a country. */
const ambiguous = (word: Word | undefined): boolean => word?.lower === 'us' && word.text !== 'US';
