import { cueForWords, mayHold } from '../../language/anchors.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { type Token, tokensOf } from '../../language/tokens.ts';
import { BEFALLEN, SUMMING } from './en.ts';
import type { PlaceMention } from './mention.ts';
import { countryOfDemonym } from './names.ts';

const BEFELL = cueForWords(BEFALLEN);
const YEAR = /\b(?:19|20)\d\d\b/;
/** The sentences, a headline among them, that tell where the news happened. */
const LEAD = 3;
/** How many sentences further the town of the lead still holds. */
const NEAR = 3;

/**
 * Where people or things came to harm in a sentence that names no place, sums up no other days and names no year: in the town of the
 * sentence before, in the same paragraph ("A crane fell in Wakefield. Eleven people were hurt."), else in the one town that the lead
 * names, a few sentences on and as long as no other place is named. `places` are those of a sentence.
 */
export function carriedOn(
  { sentences }: Document,
  places: ReadonlyMap<number, readonly PlaceMention[]>,
): (index: number) => PlaceMention | null {
  const scenes = scenesOf(sentences, places);
  return (index) => {
    const [sentence, last] = [sentences[index], sentences[index - 1]];
    if (!sentence || !last || !tellsHarm(sentence)) return null;
    const beside = last.block === sentence.block ? townIn(places.get(index - 1), false) : null;
    return beside ?? (tokensOf(sentence).some(isNational) ? null : (scenes[index] ?? null));
  };
}

const tellsHarm = (sentence: Sentence): boolean =>
  mayHold(sentence, BEFELL) && !YEAR.test(sentence.text) && !tokensOf(sentence).some(({ lower }) => SUMMING.has(lower));

/** Whom a nation lost, or whose shells fell, is told of the land and not of the town of the lead. */
const isNational = ({ spelling }: Token): boolean => countryOfDemonym(spelling) !== null;

/** The town or region, of towns alone where `town` holds, that a word of place leads to, where it is the only one. */
function townIn(places: readonly PlaceMention[] | undefined, town: boolean): PlaceMention | null {
  const [first, other] = (places ?? []).filter(
    ({ kind, where }) => where && (kind === 'city' || (!town && kind === 'region')),
  );
  return first && !other && !first.dateline ? first : null;
}

/** By sentence: the town of the lead, for a few sentences after it was named and as long as no other place is. */
function scenesOf(
  sentences: readonly Sentence[],
  places: ReadonlyMap<number, readonly PlaceMention[]>,
): (PlaceMention | null)[] {
  let [lead, named] = [null as PlaceMention | null, -Infinity];
  return sentences.map(({ index }) => {
    const here = places.get(index);
    const town = index < LEAD ? townIn(here, true) : null;
    // A town of no known country is too uncertain to hold for what follows.
    if (town?.country) lead ??= town;
    if (here?.some(({ name }) => name === lead?.name)) named = index;
    else if (here?.some(({ kind, country }) => kind !== 'country' || country !== lead?.country)) named = -Infinity;
    return index - named <= NEAR ? lead : null;
  });
}
