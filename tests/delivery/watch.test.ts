import { expect, test } from 'vitest';
import { Watch } from '../../src/delivery/watch.ts';
import { newMemory } from '../../src/sources/health.ts';
import { testClock, testStorage } from '../storage/open.ts';

test('an operator is told once of a source that fails, with what may be done about it', async () => {
  const clock = testClock('2026-05-05T08:00:00.000Z');
  const storage = testStorage(clock);
  const failing = { state: 'failing' as const, failures: 1, since: clock.now(), detail: 'HTTP 503' };
  await storage.sources.save({ ...newMemory('Osk Wire'), ...failing });
  const log = { warn: () => undefined, error: () => undefined };
  const watch = new Watch({ storage, listed: ['Osk Wire'], clock, log, adminIds: [7], wake: () => undefined });
  await watch.look();
  await watch.look();
  const queued = storage.db.all<{ cargo: string }>('SELECT cargo FROM deliveries');
  expect(queued.map(({ cargo }) => JSON.parse(cargo))).toEqual([
    {
      kind: 'notice',
      text: 'The source Osk Wire fails: HTTP 503.',
      said: [{ name: 'source', values: { source: 'Osk Wire', why: 'HTTP 503' } }],
      remedies: [{ kind: 'pause_source', name: 'Osk Wire' }],
    },
  ]);
});
