import { cueForWords, mayHold } from '../../language/anchors.ts';
import type { Document } from '../../language/document.ts';
import { tokensOf } from '../../language/tokens.ts';
import { BEFALLEN, SUMMING } from './en.ts';
import type { PlaceMention } from './mention.ts';

const BEFELL = cueForWords(BEFALLEN);

/**
 * "A crane fell in Wakefield. Eleven people were hurt.": the town of the sentence before, in the same paragraph, where people or things
 * came to harm and nothing sums up other days or names a year. `before` are the places of that sentence; null where it has none, or several.
 */
export function carriedOn(
  { sentences }: Document,
  before: readonly PlaceMention[] | undefined,
  index: number,
): PlaceMention | null {
  const [sentence, last] = [sentences[index], sentences[index - 1]];
  if (!before || !sentence || last?.block !== sentence.block) return null;
  if (!mayHold(sentence, BEFELL) || YEAR.test(sentence.text)) return null;
  if (tokensOf(sentence).some(({ lower }) => SUMMING.has(lower))) return null;
  const [town, other] = before.filter(({ kind, where }) => where && (kind === 'city' || kind === 'region'));
  return town && !other && !town.dateline ? town : null;
}

const YEAR = /\b(?:19|20)\d\d\b/;
