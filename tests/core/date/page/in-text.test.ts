import { expect, test } from 'vitest';
import { daysInText, stampOf } from '../../../../src/core/date/page/in-text.ts';
import none from '../../../specs/page-dates/no-days.json' with { type: 'json' };
import days from '../../../specs/page-dates/written-days.json' with { type: 'json' };

test.each(days)('%s (%s) is %s', (text, language, day) => {
  expect(daysInText(`x ${text} y`, { language, monthFirst: language === 'en' }).map((found) => found.day)).toEqual([
    day,
  ]);
});

test.each(none)('%s is no day of the web', (text) => {
  expect(daysInText(text, { language: 'en', monthFirst: true })).toEqual([]);
});

test.each([
  ['2031-05-04T08:30:00+0200', '2031-05-04T08:30:00+02:00'],
  ['2031-05-04T08:30Z', '2031-05-04T08:30:00Z'],
  ['2031-05-04 08:30:00', '2031-05-04'],
  ['20310504', '2031-05-04'],
  ['1935000000', '2031-04-26T20:00:00Z'],
  ['Mon, 4 May 2031', '2031-05-04'],
  ['soon', null],
])('the stamp %s is %s', (text, stamp) => {
  expect(stampOf(text, { language: null, monthFirst: true })).toBe(stamp);
});
