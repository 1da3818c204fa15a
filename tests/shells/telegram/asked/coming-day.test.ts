import { expect, test } from 'vitest';
import { comingDay } from '../../../../src/telegram/asked/coming-day.ts';

const TODAY = '2026-11-22';

test.each([
  ['tomorrow', '2026-11-23'],
  ['Saturday', '2026-11-28'],
  ['Sunday', '2026-11-29'],
  ['1 June', '2027-06-01'],
  ['2026-12-01', '2026-12-01'],
])('%s comes on %s', (words, day) => {
  expect(comingDay(words, TODAY, 'en')).toBe(day);
});

test.each(['yesterday', 'today', 'two days ago', '2026-11-01', 'never'])('%s is no coming day', (words) => {
  expect(comingDay(words, TODAY, 'en')).toBeNull();
});
