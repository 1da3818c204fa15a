import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eventsOf } from './reading.ts';

interface Row {
  text: string;
  from: string | null;
  to: string | null;
  certainty: string;
}

const rows = JSON.parse(readFileSync(new URL('../../../specs/events/days.json', import.meta.url), 'utf8')) as Row[];

test.each(rows)('$certainty $from..$to: $text', ({ text, from, to, certainty }) => {
  const [event] = eventsOf(text);
  expect({ ...event?.date, certainty: event?.dateCertainty }).toEqual({ from, to, certainty });
});

const inherited = JSON.parse(
  readFileSync(new URL('../../../specs/events/inherited-days.json', import.meta.url), 'utf8'),
) as (Row & { why: string })[];

/** The day of the last event of each text. */
test.each(inherited)('$why: $text', ({ text, from, to }) => {
  expect(eventsOf(text).at(-1)?.date).toEqual({ from, to });
});

test('a toll told beside something of today is a report of today; one that was only told today is not', () => {
  const [beside] = eventsOf('Twelve dockers have been killed so far in Orlik, where fires burned today.');
  const [told] = eventsOf('The number of dockers killed in Orlik has risen to 17, the hospital said today.');
  expect([beside?.date.from, told?.date.from]).toEqual(['2021-06-10', null]);
});

test('the count of days by which an article is dated is the day of its sentence, and of no other', () => {
  const text =
    'By day 4 of the siege, shells had hit the mill of Orlik.\nThe bridge was bombed as well, the mayor of Velia said.';
  const counted = { text: 'day 4 of the siege', rule: 'day-count', start: 3, end: 21 };
  const [first, second] = eventsOf(text, null, [counted]);
  expect(first?.date).toEqual({ from: '2021-06-10', to: '2021-06-10' });
  expect(second?.date).toEqual({ from: null, to: '2021-06-10' });
});
