import { DAY_COUNTS, MONTHS, YEAR_LEADS } from '../en/not-quantities.ts';
import { type Exclusion, isCapital, type Suspect, touches } from './exclusion.ts';

const isBareInteger = ({ quantity, number }: Suspect) =>
  quantity.form === 'digits' && quantity.unit === null && quantity.scale === 1 && /^\d+$/.test(number?.text ?? '');

/** "March 15", "15 March", "15th of March", "Oct. 31", "the 9/11". */
export const dayOfMonth: Exclusion = {
  name: 'day of a month',
  excludes({ before, before2, after, after2, quantity }) {
    if (MONTHS.has(before?.lower ?? '') && /^\d{1,2}$/.test(before2?.text ?? '')) return true;
    if ((quantity.value ?? quantity.high ?? 0) > 31 && !isYearLike(quantity.value)) return false;
    if (quantity.unit !== null && quantity.unitKind !== 'time') return false;
    const month = before?.text === '.' ? before2 : before;
    if (month && MONTHS.has(month.lower) && /^\p{Lu}/u.test(month.text)) return true;
    if (before?.text === '-' && touches(before2, before) && MONTHS.has(before2?.lower ?? '')) return true;
    return MONTHS.has(after?.lower ?? '') || (after?.lower === 'of' && MONTHS.has(after2?.lower ?? ''));
  },
};

const isYearLike = (value: number | null) =>
  value !== null && value >= 1400 && value <= 2100 && Number.isInteger(value);

/** A bare four-digit number of a year's size: "in 2018", "the 2020 Escape", "2014-15", "1.5 by 2030"; not "about 2000 people". */
export const year: Exclusion = {
  name: 'year',
  excludes(suspect) {
    const { quantity, before, after, work } = suspect;
    const span = quantity.low !== null && quantity.high !== null;
    if (span && isYearLike(quantity.low) && quantity.unit === null && isYearLike(quantity.high))
      return !countsThings(suspect);
    if (!isBareInteger(suspect)) return false;
    if (
      before?.lower === 'of' &&
      /^(?:average|total|sum|maximum|minimum|cost|price)$/.test(suspect.before2?.lower ?? '')
    )
      return false;
    if (
      /^(?:-|–|and|to|or)$/.test(before?.lower ?? '') &&
      /^1\d{3}$|^20\d\d$/.test(suspect.before2?.text ?? '') &&
      !countsThings(suspect)
    )
      return true;
    if (!isYearLike(quantity.value))
      return before?.lower === 'ad' || before?.lower === 'a.d.' || after?.lower === 'bc' || after?.lower === 'ad';
    if (YEAR_LEADS.has(before?.lower ?? '') || isCapital(work, before) || isCapital(work, after))
      return !plural(suspect) || YEAR_LEADS.has(before?.lower ?? '');
    return !countsThings(suspect);
  },
};

const plural = ({ work, quantity }: Suspect) => {
  const token = work.tokens[quantity.to + 1];
  if (!token || !(token.pos === 'NOUN' || (token.pos === 'PROPN' && quantity.bound !== 'exact'))) return false;
  return /s$|^(?:people|men|women|children|troops|police)$/.test(token.lower);
};

/** A bound or a plural noun after it makes a year-like number a count. */
function countsThings(suspect: Suspect): boolean {
  const { quantity, work } = suspect;
  if (quantity.unit !== null) return true;
  const value = quantity.value ?? quantity.high ?? 0;
  const next = work.tokens[quantity.to + 1];
  const later = work.tokens[quantity.to + 2];
  const pluralSoon =
    plural(suspect) || (next?.pos === 'ADJ' && later?.pos === 'NOUN' && /s$|^people$/.test(later.lower));
  return value > 1900 ? pluralSoon && quantity.bound !== 'exact' : pluralSoon || quantity.bound !== 'exact';
}

/** "the 1990s", "in her 20s", "80s". */
export const decade: Exclusion = {
  name: 'decade',
  excludes: ({ quantity, after, number }) =>
    quantity.form === 'digits' &&
    (touches(number, after) || after?.text.length === 2) &&
    (quantity.value ?? 1) % 10 === 0 &&
    /^['’]?s$/i.test(after?.lower ?? ''),
};

/** "day 20", "week three", "Day 1": a place in a count of days. */
export const dayCount: Exclusion = {
  name: 'day count',
  excludes: ({ before, before2, quantity, after }) =>
    quantity.low === null &&
    quantity.unit === null &&
    DAY_COUNTS.has(before?.lower ?? '') &&
    !/^(?:a|an|per|each|every|this|one|last|next)$/.test(before2?.lower ?? '') &&
    after?.pos !== 'NOUN',
};
