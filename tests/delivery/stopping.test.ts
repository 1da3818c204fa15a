import { expect, test } from 'vitest';
import { Stopping, within } from '../../src/delivery/stopping.ts';

const never = new Promise<void>(() => undefined);

test('what does not end is waited for no longer than told; what ends is waited for', async () => {
  const order: string[] = [];
  const soon = new Promise<void>((resolve) => {
    setTimeout(() => {
      order.push('done');
      resolve();
    }, 5);
  });
  await within(soon, 10_000);
  order.push('waited');
  await within(never, 5);
  order.push('left');
  expect(order).toEqual(['done', 'waited', 'left']);
});

test('a failure is told', async () => {
  await expect(within(Promise.reject(new Error('no room')), 1000)).rejects.toThrow('no room');
});

test('waits for a turn end with the word to stop, and none begins after it', async () => {
  const stopping = new Stopping();
  const waiting = stopping.before(never);
  stopping.begin();
  expect([await waiting, await stopping.before(Promise.resolve())]).toEqual([false, false]);
});
