import { NUMBERED } from '../en/not-quantities.ts';
import { type Exclusion, isCapital, type Suspect, touches } from './exclusion.ts';

/** "5G", "3D", "4K": generations of networks, dimensions, resolutions. */
export const generation: Exclusion = {
  name: 'generation or dimension',
  excludes: ({ work, number, after, quantity }) =>
    (touches(number, after) && /^(?:G|[dD])$/.test(after?.text ?? '') && (quantity.value ?? 9) < 9) ||
    (work.tokens[quantity.last]?.text === 'K' && /^[248]$/.test(number?.text ?? '')),
};

/** "MiG-29", "COVID-19", "V-12", "TPP-11", "last-32": a number that hangs on a word by a hyphen or touches letters. */
export const hyphenName: Exclusion = {
  name: 'part of a name',
  excludes({ before, before2, number, quantity, work, after }) {
    if (
      quantity.form === 'digits' &&
      quantity.unit === null &&
      quantity.scale === 1 &&
      touches(work.tokens[quantity.last], after) &&
      /^\p{L}{2}/u.test(after?.text ?? '')
    )
      return true;
    if (quantity.from < quantity.first && quantity.unitKind === 'money') return false;
    if (
      before?.text === '-' &&
      touches(before, number) &&
      isCapital(work, before2) &&
      quantity.unit === null &&
      quantity.form === 'digits'
    )
      return true;
    const hyphened =
      touches(before, number) &&
      touches(before2, before) &&
      /^[-–/]$/.test(before?.text ?? '') &&
      /^\p{L}/u.test(before2?.text ?? '');
    return (
      (hyphened && !isNumberBefore(work, quantity.first - 2)) ||
      (touches(before, number) && /^[\p{L}&#_]$|\p{L}{2}$/u.test(before?.text ?? '') && quantity.unitKind !== 'money')
    );
  },
};

const isNumberBefore = (work: Suspect['work'], at: number) => work.tokens[at]?.pos === 'NUM';

/** "No. 5", "number 10", "page 12", "#3", "phase two", "Article 5": a number that names one of many. */
export const numbering: Exclusion = {
  name: 'numbering',
  excludes({ before, before2, after, quantity, work }) {
    const glued = quantity.unit !== null && /^\p{L}$/u.test(work.tokens[quantity.to]?.text ?? '');
    if ((quantity.unit !== null && !glued) || quantity.scale > 1) return false;
    const noun = before?.text === '.' ? before2 : before;
    if (noun?.text === '#' || isListMark(work, quantity)) return true;
    if (noun?.lower === 'number' && quantity.value === 1) return true;
    if (!NUMBERED.has(noun?.lower ?? '')) return false;
    if (noun?.lower === 'no' && before?.text !== '.' && !isCapital(work, noun)) return false;
    if (noun && /^(?:number|group|season|game|line|round|level|top|class|step|unit)$/.test(noun.lower))
      return !(
        after?.pos === 'NOUN' &&
        noun.lower !== 'top' &&
        (noun.lower !== 'number' || after.lemma !== after.lower)
      );
    return true;
  },
};

/** "3. Stir in the flour": digits and a full stop or bracket at the start. */
const isListMark = (work: Suspect['work'], quantity: Suspect['quantity']) =>
  quantity.first === 0 && quantity.form === 'digits' && /^[.)]$/.test(work.tokens[quantity.last + 1]?.text ?? '');

/** "iPhone 11", "FTSE 100", "Flight 370", "World War Two", "S&P 500": a number right after a name, with no plural noun to count. */
export const afterName: Exclusion = {
  name: 'number after a name',
  excludes({ work, quantity, before, before2, after }) {
    if (quantity.unit !== null || quantity.bound !== 'exact' || quantity.scale > 1 || quantity.from !== quantity.first)
      return false;
    if (before && /^['’]s$/.test(before.lower) && isCapital(work, before2) && quantity.form === 'digits')
      return after?.lower === 'index' || !/^(?:NOUN|PROPN|ADJ|ADP|NUM)$/.test(after?.pos ?? 'NOUN');
    if (
      quantity.form === 'vague' ||
      quantity.form === 'fraction' ||
      quantity.low !== null ||
      !isCapital(work, before) ||
      !before
    )
      return false;
    if (!/^(?:PROPN|NOUN|X|ADJ)$/.test(before.pos) || WEEKDAY.test(before.lower) || (quantity.value ?? 0) >= 10_000)
      return false;
    if (after?.lower === 'of' && work.tokens[quantity.last + 2]?.pos === 'NUM') return false;
    if (quantity.first <= 1 && !/\d/.test(work.tokens[quantity.first]?.text ?? '')) return false;
    if (/\p{Ll}\p{Lu}/u.test(before.text)) return true;
    if (after && counted(after, work.tokens[quantity.last + 2])) return before2?.text === '&';
    return true;
  },
};

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow)$/;

/** What follows a count: a plural noun in small letters, an adjective before one, or a verb of harm. */
function counted(next: NonNullable<Suspect['after']>, later: Suspect['after']): boolean {
  const plural = (token: Suspect['after']) =>
    token !== undefined &&
    /^(?:NOUN|PROPN)$/.test(token.pos) &&
    /s$|^(?:people|men|women|children|police|troops)$/.test(token.lower) &&
    /^\p{Ll}/u.test(token.text);
  if (plural(next)) return true;
  if (next.pos === 'ADJ' || next.pos === 'NOUN') return plural(later);
  return next.pos === 'PROPN' && plural(later);
}

/** "Boeing's 787 Dreamliner", "the 737 Max", "911 calls": digits before a name in the singular. */
export const beforeName: Exclusion = {
  name: 'number before a name',
  excludes({ work, quantity, after, after2, before }) {
    if (
      quantity.unit !== null ||
      quantity.form !== 'digits' ||
      quantity.low !== null ||
      quantity.scale > 1 ||
      quantity.bound !== 'exact'
    )
      return false;
    if (
      !after ||
      !isCapital(work, after) ||
      (quantity.value ?? 0) < 2 ||
      !/^\d+$/.test(work.tokens[quantity.first]?.text ?? '')
    )
      return false;
    if (
      /s$|^(?:people|Chinese|Japanese|Vietnamese|Portuguese)$/.test(after.text) ||
      /(?:an|ish|ese|ean|ic|i|ch)$/.test(after.text)
    )
      return false;
    const determined = /^(?:DET|PRON|PART|PROPN)$/.test(before?.pos ?? '') || before?.lower === "'s";
    return determined || (quantity.value ?? 0) > 99 ? !(after2?.lower ?? '').endsWith('s') || determined : false;
  },
};
