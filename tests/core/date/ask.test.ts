import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/date/ask.ts';
import cases from '../../specs/date/ask.json' with { type: 'json' };

test.each(cases)('$words ($locale)', ({ today, words, locale, day, kind }) => {
  const expected = day === undefined ? { kind } : { kind: 'day', day };
  expect(parseDay(words, { today, locale: locale ?? 'en' })).toEqual(expected);
});
