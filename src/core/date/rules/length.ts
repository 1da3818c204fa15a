import type { UnitWord } from '../meaning.ts';
import type { DateWords } from '../words.ts';
import { countOf, lookUp, type DateRule, type Found } from './rule.ts';

/** Two words, a count and its unit. */
const FRACTION = /^\S+?[\s-]\S+$/;

const FINE: ReadonlySet<UnitWord['unit']> = new Set(['S', 'TM', 'H']);

/** three days, a five-year plan, decades. Ages ("18-year-old", "40 years old") are no durations of the news,
 * "a quarter" is a fraction, "a second" mostly an ordinal, and a bare plural ("hours") needs company. */
export const length: DateRule = {
  name: 'length',
  needs: ['unit'],
  approximate: true,
  read(found, words) {
    const { groups, text, before, after } = found;
    const unit = lookUp(words.units, groups['unit']);
    if (!unit || words.ageAfter.test(after) || words.ageBefore.test(before)) return null;
    const count = amountOf(found, unit, words);
    if (count === undefined || (count === 1 && (unit.unit === 'Q' || unit.unit === 'S'))) return null;
    if (unit.unit === 'Q' && count !== null && FRACTION.test(text) && words.fractionAfter.test(after)) return null;
    if (count === null) return { kind: 'length', unit: unit.vague ?? unit.unit, count };
    const half = words.andHalf.test(text) ? 0.5 : 0;
    return { kind: 'length', unit: unit.unit, count: (count + half) * unit.times };
  },
};

/** How many; null for an unknown number, undefined where the words are no length. */
function amountOf({ groups, text, before, after }: Found, unit: UnitWord, words: DateWords): number | null | undefined {
  const written = groups['count'] ?? groups['bare'];
  // "a months-long strike": the article is not the months'.
  const foreign = /^an?$/i.test(written ?? '') && (text.endsWith('s') || after.startsWith('-'));
  if (written !== undefined) return foreign ? undefined : countOf(written, words);
  if (words.unitLong.test(text)) return 1;
  // "the final minute"; "the final day" is one of the calendar.
  if (words.lastUnit.test(text)) return !FINE.has(unit.unit) ? undefined : text.endsWith('s') ? null : 1;
  if (words.unitsLong.test(text) || /^the\s/i.test(text)) return null;
  if (unit.unit === 'Q') return undefined;
  const company = words.bareUnits.before.test(before) || words.bareUnits.after.test(after);
  return company && !words.bareUnits.not.test(before) ? null : undefined;
}
