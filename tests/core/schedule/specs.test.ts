import { expect, test } from 'vitest';
import { slotInstant } from '../../../src/core/schedule/clock.ts';
import { parseSlot } from '../../../src/core/schedule/parse.ts';
import slots from '../../specs/schedule/slots.json' with { type: 'json' };
import words from '../../specs/schedule/words.json' with { type: 'json' };

test.each(slots)('$says: $day $time $zone', ({ day, time, zone, at }) => {
  expect(slotInstant(day, time, zone)).toBe(at);
});

test.each(words)('"$words"', ({ words, locale, slot }) => {
  expect(parseSlot(words, locale ?? 'en')).toEqual(slot);
});
