import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { addDays, addMonths, dayFrom, daysBetween, isoWeek, weekdayOf } from '../../../src/core/date/calendar.ts';

const day = fc
  .integer({ min: 0, max: 146_097 })
  .map((days) => Temporal.PlainDate.from('1800-01-01').add({ days }).toString());

test('days, months, weekdays and weeks are those of Temporal, over four hundred years', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
      const date = Temporal.PlainDate.from(from);
      expect(addDays(from, count)).toBe(date.add({ days: count }).toString());
      expect(addMonths(from, count)).toBe(date.add({ months: count }).toString());
      expect(daysBetween(from, addDays(from, count))).toBe(count);
      expect(weekdayOf(from)).toBe(date.dayOfWeek);
      expect(isoWeek(from)).toBe(`${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`);
    }),
    { seed: 1 },
  );
});

test.each([
  [2023, 2, 29],
  [2024, 4, 31],
  [2024, 13, 1],
  [2024, 1, 0],
  [0, 1, 1],
])('the calendar has no %i-%i-%i', (year, month, date) => {
  expect(dayFrom(year, month, date)).toBeNull();
});
