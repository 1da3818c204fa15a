import type { Bot } from 'grammy';
import { expect, test } from 'vitest';
import { createUpdates } from '../../../../src/telegram/updates/inbox.ts';
import { testStorage } from '../../../storage/open.ts';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const update = (id: number) => ({ update_id: id });

/** Updates over a real inbox; each is handled when the test says so. */
function start() {
  const storage = testStorage();
  const handled: number[] = [];
  const ends: (() => void)[] = [];
  const handleUpdate = async ({ update_id: id }: { update_id: number }): Promise<void> => {
    handled.push(id);
    await new Promise<void>((end) => ends.push(end));
  };
  const updates = () => createUpdates({ handleUpdate } as unknown as Bot, storage.inbox, log);
  const endAll = () => ends.splice(0).forEach((end) => end());
  return { storage, handled, updates, endAll };
}

test('an update is kept at once and handled once, however often it comes', async () => {
  const { handled, updates, endAll, storage } = start();
  const one = updates();
  await one.begin();
  await one.take(update(1));
  await one.take(update(1));
  expect([handled, (await storage.inbox.pending()).length]).toEqual([[1], 1]);
  endAll();
  await one.idle();
  await (await one.take(update(1))).handled;
  expect([handled, await storage.inbox.pending()]).toEqual([[1], []]);
});

test('what comes before the bot is ready is handled when it is, beside what was left over, each once', async () => {
  const { handled, updates, endAll } = start();
  const before = updates();
  await before.begin();
  await before.take(update(1));
  const after = updates();
  await after.take(update(2));
  expect(handled).toEqual([1]);
  await after.begin();
  await after.take(update(2));
  expect(handled).toEqual([1, 1, 2]);
  endAll();
  await after.idle();
});

test('a long answer keeps no other from being begun', async () => {
  const { handled, updates, endAll } = start();
  const first = updates();
  for (const id of [1, 2, 3]) await first.take(update(id));
  const second = updates();
  await second.begin();
  expect(handled).toEqual([1, 2, 3]);
  endAll();
  await second.idle();
});
