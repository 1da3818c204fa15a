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
