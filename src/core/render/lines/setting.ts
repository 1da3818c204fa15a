import { countryOf } from '../../assemble/ledger/states.ts';
import { DAY_NAMES } from '../../assemble/headline/en.ts';
import { AT, PLACE_NOUNS, WITHIN } from './en.ts';

const BEFORE = 24;

/**
 * True where a sentence sets what it tells in the place: "in Kharkiv", "the town of Kharkiv". A place that only speaks, is spoken of
 * or names a body ("Ukraine says", "tariffs on Canada", "the Bank of England") is none. For countries "in" and the like are asked for.
 */
export function setIn(sentence: string, place: string): boolean {
  const country = countryOf(place) !== null;
  const words = country ? WITHIN : AT;
  for (let at = sentence.indexOf(place); at >= 0; at = sentence.indexOf(place, at + place.length)) {
    const before = sentence.slice(Math.max(0, at - BEFORE), at).replace(/(?:the|The) $/, '');
    if (/\baccording to $/.test(before)) continue;
    if (!country && PLACE_NOUNS.test(before)) return true;
    if (words.includes(/([A-Za-z]+) $/.exec(before)?.[1]?.toLowerCase() ?? '')) return true;
  }
  return false;
}

const ELSEWHERE = /\b(?:in|across|throughout|at|near|over) (?:the )?(\p{Lu}[\p{L}\p{M}'’-]+)/gu;

/** True where a sentence is first set in another place: "voted across Peru in the shadow of the flood in Lima" is not of Lima. */
export function setFirstIn(sentence: string, place: string): boolean {
  const at = sentence.indexOf(place);
  const before = [...sentence.slice(0, Math.max(0, at)).matchAll(ELSEWHERE)];
  return before.every(([, name = '']) => DAY_NAMES.has(name) || place.includes(name) || /['’]s$/.test(name));
}
