import { DIRECTION, DOUBTFUL, LOCATIVE, REGION, TITLE } from './en.ts';
import { countryOfDemonym } from './names.ts';
import { textOf, type Word } from './words.ts';

/** Nouns whose "of" is followed by a place's name and nothing else. */
const SEAT = new Set([
  'city',
  'town',
  'village',
  'hamlet',
  'suburb',
  'settlement',
  'port',
  'municipality',
  'province',
  'region',
  'island',
  'township',
  'oblast',
]);
const NEEDS_PLACE = new Set(['department', 'state', 'territory', 'airport', 'suburb', 'parish', 'prefecture']);

/** A place that no table knows, by the words around it. Positions in the sentence's words, `to` exclusive. */
export interface Described {
  from: number;
  to: number;
  kind: 'city' | 'region';
  /** Only a preposition says that it is a place: see `ledNames`. */
  led?: true;
}

/** "the village of X", "X region", "X district", "X refugee camp": places as printed, whether a table knows them or not. `known` tells what is in the table. */
export function describedPlaces(
  words: readonly Word[],
  capitals: boolean,
  known: (name: string) => boolean,
): Described[] {
  const found: Described[] = [];
  words.forEach((word, i) => {
    // Every place has a capital, at the word or next to it.
    if (!word.capital && !words[i - 1]?.capital && !words[i + 1]?.capital) return;
    if (word.lower === 'of' && SEAT.has(words[i - 1]?.lower ?? '') && !ordinaryWord(words[i + 1])) {
      const to = nameEnd(words, i + 1, capitals ? 1 : 3);
      if (to > i + 1) found.push({ from: i + 1, to, kind: 'city' });
    }
    const away = capitals ? 0 : distanceAway(words, i);
    if (away) found.push({ from: i, to: i + away, kind: 'city' });
    const noun = isCamp(words, i) ? 2 : REGION.has(word.lower) ? 1 : 0;
    if (capitals || word.gap !== ' ' || !words[i - 1]?.capital || noun === 0) return;
    const from = nameStart(words, i - 1);
    if (from < i && namesRegion(words, from, i, known)) found.push({ from, to: i + noun, kind: 'region' });
  });
  return found;
}

/** "Orlik refugee camp": a camp of people with a name; "the Orlik camp" may be a party. */
const isCamp = (words: readonly Word[], i: number): boolean =>
  CAMP_OF.has(words[i]?.lower ?? '') && words[i + 1]?.lower === 'camp' && words[i + 1]?.gap === ' ';
const CAMP_OF = new Set(['refugee', 'displacement', 'migrant', 'idp', 'transit']);

const ordinaryWord = (word: Word | undefined): boolean => DOUBTFUL.has(word?.lower ?? '');

/** "Kharkiv region", but not "US district", "Justice Department", "But state": some words of region need a name that is a place. */
function namesRegion(words: readonly Word[], from: number, at: number, known: (name: string) => boolean): boolean {
  const name = words.slice(from, at);
  const word = words[at];
  if (!word || name.some((x) => x.lower.includes('-led') || x.lower.includes('-speaking'))) return false;
  if (name.every((x) => ordinaryWord(x) || DIRECTION.has(x.lower) || TITLE.has(x.lower))) return false;
  if (
    name.some((x) => /^(us|u\.s|uk|u\.k|eu|police|department)$/.test(x.lower) || countryOfDemonym(x.spelling) !== null)
  )
    return false;
  return !NEEDS_PLACE.has(word.lower) || (!word.capital && known(textOf(words, { from, to: at })));
}

/** "X, a village 40 miles north of Y": a distance and a direction after a name tell that it is a place. */
function distanceAway(words: readonly Word[], i: number): number {
  if (!words[i + 1]?.gap.startsWith(',') || !words[i]?.capital || (i > 0 && words[i]?.gap !== ' ')) return 0;
  const next = words.slice(i + 1, i + 6);
  const unit = next.findIndex(
    (word) => word.gap.length > 1 && /\d/.test(word.gap) && /^(miles?|km|kilometres?|kilometers?)$/.test(word.lower),
  );
  const follows = unit >= 0 && next.slice(unit + 1).some((word) => DIRECTION.has(word.lower) || word.lower === 'from');
  return follows && next.slice(0, unit + 1).every((word) => !word.capital) ? 1 : 0;
}

function nameEnd(words: readonly Word[], from: number, most: number): number {
  let to = from;
  while (to < words.length && to - from < most && words[to]?.capital && (to === from || words[to]?.gap === ' ')) to++;
  return words[from]?.gap === ' ' ? to : from;
}

function nameStart(words: readonly Word[], last: number): number {
  let from = last;
  while (
    from > 0 &&
    last - from < 2 &&
    words[from]?.gap === ' ' &&
    words[from - 1]?.capital &&
    !LOCATIVE.has(words[from - 1]?.lower ?? '') &&
    !/^the$/i.test(words[from - 1]?.text ?? '')
  )
    from--;
  return /^(the|this|a|an|in)$/.test(words[from]?.lower ?? '') ? last + 1 : from;
}
