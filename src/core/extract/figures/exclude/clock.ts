import { type Exclusion, touches } from './exclusion.ts';

const HALVES = new Set(['am', 'pm', 'a.m.', 'p.m.']);
const AFTER = new Set([...HALVES, 'a.m', 'p.m', ..."o'clock o’clock gmt utc bst est edt cet et pt pst hrs".split(' ')]);

/** "5pm", "10 a.m.", "0300 GMT", "seven o'clock", "7 in the morning". */
export const clockTime: Exclusion = {
  name: 'clock time',
  excludes({ work, quantity, before, after, after2, number }) {
    if (before === undefined && opensEntry(number?.text ?? '', quantity.unit, after?.text ?? '')) return true;
    if (AFTER.has(after?.lower ?? '') && !(after?.lower === 'hrs' && !/^0\d{3}$/.test(number?.text ?? ''))) return true;
    if (HALVES.has(work.tokens[quantity.to + 1]?.lower ?? '')) return true;
    if (after2?.text === '.' && /^[ap]$/.test(after?.lower ?? '') && work.tokens[quantity.last + 3]?.lower === 'm')
      return true;
    if (
      isMilitary(number?.text ?? '', quantity.unit) &&
      MILITARY_BEFORE.test(before?.lower ?? '') &&
      MILITARY_AFTER.test(after?.lower ?? '')
    )
      return true;
    if (quantity.unit !== null || (quantity.value ?? 99) > 24 || before?.lower !== 'at') return false;
    return (
      after?.lower === 'in' &&
      after2?.lower === 'the' &&
      /^(?:morning|afternoon|evening)$/.test(work.tokens[quantity.last + 3]?.lower ?? '')
    );
  },
};

/** "14.20 France has closed its border": the clock of an entry of a live page. */
const opensEntry = (text: string, unit: string | null, next: string) =>
  unit === null && /^(?:[01]\d|2[0-3])\.[0-5]\d$/.test(text) && /^\p{Lu}/u.test(next);

/** Four digits that a clock of 24 hours can show and that are no likely year: "0330", "2200". */
const isMilitary = (text: string, unit: string | null) =>
  unit === null && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(text) && !/^(?:19|20[0-3])\d/.test(text);
const MILITARY_BEFORE = /^(?:at|until|till|by|from|since|before|after|approximately|about|around|to|and)$/;
const MILITARY_AFTER = /^(?:hours|local|on|\(|,|\.|today|yesterday|and|until|when|)$/;

/** "07:28:15", "2:08 left", "1:36.6": digits parted by colons. */
export const colons: Exclusion = {
  name: 'digits with colons',
  excludes: ({ before, before2, after, after2, number }) =>
    (before?.text === ':' && touches(before, number) && /^\d/.test(before2?.text ?? '')) ||
    (after?.text === ':' && touches(number, after) && touches(after, after2) && /^\d/.test(after2?.text ?? '')),
};
