import { describe, expect, test } from 'vitest';
import { findDates, type PlacedDate } from '../../../src/core/date/find.ts';
import cases from '../../specs/date/find.json' with { type: 'json' };
import timex from '../../specs/date/timex.json' with { type: 'json' };
import spanish from '../../specs/date/find-es.json' with { type: 'json' };
import ukrainian from '../../specs/date/find-uk.json' with { type: 'json' };
import notDates from '../../specs/date/not-dates.json' with { type: 'json' };
import { documentFrom } from './document.ts';

test.each(cases)('$text', ({ text, written, dates }) => {
  const found = findDates(documentFrom(text), written);
  expect(found.map(line)).toEqual(dates);
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
});

/** Rows are a sentence written on 15 July 2021 and its expressions with their TIMEX3 values, "(set)" for what recurs. */
describe.each(Object.entries(timex))('%s', (_, rows) => {
  test.each(rows.map(([text = '', ...dates]) => ({ text, dates })))('$text', ({ text, dates }) => {
    const found = findDates(documentFrom(text), '2021-07-15');
    const short = found.map((x) => `${x.text} = ${x.value}${x.type === 'SET' ? ' (set)' : ''}`);
    expect(short).toEqual(dates);
  });
});

test.each(spanish)('es: $text', ({ text, written, dates }) => {
  expect(findDates(documentFrom(text, 'es'), written).map(line)).toEqual(dates);
});

test.each(ukrainian)('uk: $text', ({ text, written, dates }) => {
  expect(findDates(documentFrom(text, 'uk'), written).map(line)).toEqual(dates);
});

test.each(notDates)('no date: %s', (text) => {
  expect(findDates(documentFrom(text), '2021-07-15').map(line)).toEqual([]);
});

test('one sentence may hold any number of dates', () => {
  expect(findDates(documentFrom('in 2020 and '.repeat(150_000)), '2021-07-15')).toHaveLength(150_000);
});

test('a language without a table is left alone', () => {
  expect(findDates({ ...documentFrom('12 May 2019'), language: 'fi' }, null)).toEqual([]);
});

/** "words = value [from..to]"; the days are left out where the value says them. */
function line({ text, value, from, to }: PlacedDate): string {
  const said = from === null || (from === to && value.startsWith(from));
  return said ? `${text} = ${value}` : `${text} = ${value} [${from}..${to}]`;
}
