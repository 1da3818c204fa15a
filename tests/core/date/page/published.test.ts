import { expect, test } from 'vitest';
import { publishedFromPage } from '../../../../src/core/date/page/published.ts';
import cases from '../../../specs/page-dates/published.json' with { type: 'json' };

test.each(cases)('$name', ({ dates, day, time, ...rest }) => {
  const pageDates = dates.map(([value = '', rule = '']) => ({ value, rule, text: value }));
  const published = publishedFromPage(pageDates, null, 'today' in rest ? rest.today : null);
  expect(published?.date ?? null).toBe(day);
  expect(published?.time ?? null).toBe(time);
});

test('dates that contradict stay in the evidence, the winning ones first', () => {
  const published = publishedFromPage(
    [
      { value: '2031-06-01', rule: 'meta:article:modified_time', text: '2031-06-01' },
      { value: '2031-05-04', rule: 'json-ld:datePublished', text: '2031-05-04' },
    ],
    null,
  );
  expect(published?.evidence.map((evidence) => evidence.rule)).toEqual([
    'json-ld:datePublished',
    'meta:article:modified_time',
  ]);
});
