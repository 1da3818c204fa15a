import { expect, test } from 'vitest';
import { systemClock } from '../../src/delivery/clock.ts';

test('a given instant runs on, and the wall clock is read anew each time', async () => {
  const given = systemClock({ DAYBRIEF_NOW: '2022-03-15T07:40:00Z' });
  const first = given.now();
  expect(first.startsWith('2022-03-15T07:40:0')).toBe(true);
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
  expect(Date.parse(given.now())).toBeGreaterThan(Date.parse(first));
  const before = Date.now();
  expect(Date.parse(systemClock({}).now())).toBeGreaterThanOrEqual(before);
});

test('an instant that is none is refused', () => {
  expect(() => systemClock({ DAYBRIEF_NOW: 'yesterday' })).toThrow(/is no instant/);
});
