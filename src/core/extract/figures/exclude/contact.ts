import { STREETS } from '../en/not-quantities.ts';
import { type Exclusion, isCapital, type Suspect, touches } from './exclusion.ts';

/** "16-18 Industrial Avenue", "51 Astor Place": a house number before a street. */
export const address: Exclusion = {
  name: 'address',
  excludes({ work, quantity, after }) {
    if (quantity.unit !== null || quantity.form !== 'digits' || (!work.capitals && !isCapital(work, after)))
      return false;
    for (let at = quantity.last + 1; at <= quantity.last + (work.capitals ? 2 : 4); at++) {
      const token = work.tokens[at];
      if (!token || (!isCapital(work, token) && !work.capitals)) return false;
      if (STREETS.has(token.lower)) return true;
    }
    return false;
  },
};

/** Phone, account and serial numbers: "0800 123 456", "+44", "60-00-01", "48867365". */
export const digitString: Exclusion = {
  name: 'string of digits',
  excludes({ work, quantity, before, before2, after, after2, number }) {
    if (quantity.form !== 'digits' || quantity.unitKind === 'money') return false;
    const text = number?.text ?? '';
    if (/^0\d/.test(text) || /^\d{7,}$/.test(text)) return true;
    if (/^\d+$/.test(before?.text ?? '') && quantity.unit === null) return true;
    if (before?.text === '+' && touches(before, number) && quantity.unit === null) return true;
    const group = (mark: typeof before, other: typeof before) =>
      mark?.text === '-' && other !== undefined && /^\d+$/.test(other.text);
    const [behind, ahead] = [group(before, before2), group(after, after2)];
    if (behind && ahead) return true;
    return (
      (behind && work.tokens[quantity.first - 3]?.text === '-') ||
      (ahead && work.tokens[quantity.last + 3]?.text === '-' && /^\d/.test(work.tokens[quantity.last + 4]?.text ?? ''))
    );
  },
};

/** 6'3": feet and inches. */
const isHeight = (number: Suspect['number'], mark: Suspect['after'], inches: Suspect['after']) =>
  touches(number, mark) && touches(mark, inches) && /^['’′]$/.test(mark?.text ?? '') && /^\d/.test(inches?.text ?? '');

/** "12/05/2020", "9/11", "24/7", "192.168": digits on both sides of a slash, or a version. */
export const slashes: Exclusion = {
  name: 'digits with slashes',
  excludes: ({ before, before2, after, after2, number, quantity }) =>
    quantity.form === 'digits' &&
    (isHeight(number, after, after2) ||
      isHeight(before2, before, number) ||
      (before?.text === '/' && touches(before, number) && /^\d/.test(before2?.text ?? '')) ||
      (after?.text === '/' && touches(number, after) && /^\d/.test(after2?.text ?? ''))),
};

/** "2-1", "89-89", "50-50": two numbers with a dash between them that make no range are a score or a code. */
export const score: Exclusion = {
  name: 'score',
  excludes({ work, quantity, before, before2, after, after2, number }) {
    if (quantity.form === 'vague' || quantity.unitKind === 'money') return false;
    if (quantity.low !== null) return isScoreRange(work.tokens, quantity);
    if (
      after?.lower === 'to' &&
      after2?.pos === 'NUM' &&
      quantity.unit === null &&
      isTally(work, quantity.last, quantity.value)
    )
      return true;
    if (
      before?.lower === 'to' &&
      before2?.pos === 'NUM' &&
      quantity.unit === null &&
      isTally(work, quantity.first - 2, Number(before2.text))
    )
      return true;
    const dash = (token: typeof before) => /^[-–—]$/.test(token?.text ?? '');
    if (touches(before, number) && dash(before) && touches(before2, before) && before2?.pos === 'NUM') return true;
    return (
      touches(number, after) && dash(after) && touches(after, after2) && after2?.pos === 'NUM' && quantity.unit === null
    );
  },
};

/** "passed 52 to 48", "won 3 to 1": the greater number first, with nothing counted after. */
function isTally(work: Suspect['work'], first: number, greater: number | null): boolean {
  const [second, after] = [work.tokens[first + 2], work.tokens[first + 3]];
  if (/^from$/.test(work.tokens[first - 1]?.lower ?? '')) return false;
  return (
    greater !== null && greater > Number(second?.text) && (!after || /^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(after.pos))
  );
}

const SCORED =
  /^(?:win|wins|victory|defeat|loss|lead|draw|up|down|away|home|thrashing|triumph|vote|ruling|decision|aggregate|record|deficit|scoreline|margin|at|in|on|by|and|to|with|after|over|against|last|but|for|as)$/;

/** "a 0-2 defeat", "lost 1-3 at home": a dash pair of small bare numbers without things to count. */
function isScoreRange(
  tokens: readonly { lower: string; text: string }[],
  quantity: { unit: string | null; high: number | null; first: number; last: number; rules: string[] },
): boolean {
  if (quantity.unit !== null || (quantity.high ?? 0) > 150 || !/^[-–]$/.test(tokens[quantity.first + 1]?.text ?? ''))
    return false;
  const next = tokens[quantity.last + 1];
  return !next || !/^\p{L}/u.test(next.text) || SCORED.test(next.lower);
}
