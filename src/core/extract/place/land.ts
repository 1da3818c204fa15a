import { leadsTo } from './lead.ts';
import { countryName, countryOfDemonym } from './names.ts';
import type { Word } from './words.ts';

/** What a people has that lies in its country. */
const LAND = new Set(
  'capital city town village port coast border province district region department territory soil countryside jungle'.split(
    ' ',
  ),
);

/** A stretch of words that says in which country something is. */
export interface Land {
  from: number;
  to: number;
  name: string;
  country: string;
}

/** "in the Peruvian capital", "on Kenyan soil": a people's land, where a word of place leads to it. */
export function landsIn(words: readonly Word[]): Land[] {
  const lands: Land[] = [];
  for (let at = 1; at < words.length; at++) {
    const [people, word] = [words[at - 1], words[at]];
    if (!people?.capital || !word || !LAND.has(word.lower) || word.gap !== ' ') continue;
    const country = leadsTo(words, at - 1) === 'no' ? null : countryOfDemonym(people.spelling);
    const name = country && countryName(country);
    if (country && name) lands.push({ from: at - 1, to: at, name, country });
  }
  return lands;
}
