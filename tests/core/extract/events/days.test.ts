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

test('the count of days by which an article is dated is the day of its sentence, and of no other', () => {
  const text =
    'By day 4 of the siege, shells had hit the mill of Orlik.\nThe bridge was bombed as well, the mayor of Velia said.';
  const counted = { text: 'day 4 of the siege', rule: 'day-count', start: 3, end: 21 };
  const [first, second] = eventsOf(text, null, [counted]);
  expect(first?.date).toEqual({ from: '2021-06-10', to: '2021-06-10' });
  expect(second?.date).toEqual({ from: null, to: '2021-06-10' });
});
