import { expect, test } from 'vitest';
import type { SourceMemory } from '../../src/core/ports/sources.ts';
import { afterRound, newMemory, type Round } from '../../src/sources/health.ts';

const NOW = Date.parse('2026-05-04T08:00:00Z');
const failed = (retryAfter: number | null = null): Round => ({
  kind: 'failed',
  reason: 'HTTP 503',
  final: false,
  retryAfter,
});
const fetched = (change: Partial<Round & { kind: 'fetched' }> = {}): Round => ({
  kind: 'fetched',
  etag: null,
  lastModified: null,
  articles: 2,
  dated: 2,
  newest: '2026-05-04T06:00:00Z',
  entries: 2,
  ...change,
});
const minutes = (memory: SourceMemory) => (Date.parse(memory.nextTry ?? '') - NOW) / 60_000;

test('a failing source is asked again later and later, at most twelve hours, never before its own Retry-After', () => {
  let memory = newMemory('Wire');
  const waits: number[] = [];
  for (let round = 0; round < 12; round++) {
    memory = afterRound(memory, failed(), NOW, 0);
    waits.push(minutes(memory));
  }
  expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 720, 720, 720, 720]);
  expect(minutes(afterRound(newMemory('Wire'), failed(3600), NOW, 0))).toBe(60);
  expect(minutes(afterRound(newMemory('Wire'), failed(), NOW, 1))).toBe(6);
  expect(memory).toMatchObject({ state: 'failing', failures: 12, detail: 'HTTP 503' });
  expect(afterRound(memory, fetched(), NOW, 0)).toMatchObject({
    state: 'ok',
    failures: 0,
    nextTry: null,
    detail: null,
  });
});

test.each([
  ['ok', fetched()],
  ['empty', fetched({ articles: 0, dated: 0, entries: 0, newest: null })],
  ['undated', fetched({ dated: 0, newest: null })],
  ['stale', fetched({ newest: '2026-04-20T06:00:00Z' })],
  ['ok', fetched({ articles: 0, dated: 2 })],
])('a source is %s after %j', (state, round) => {
  expect(afterRound(newMemory('Wire'), round, NOW, 0).state).toBe(state);
});

test('an unchanged feed grows stale with time, and since when is kept', () => {
  const fresh = afterRound(newMemory('Wire'), fetched(), NOW, 0);
  const later = afterRound(fresh, { kind: 'unchanged' }, NOW + 8 * 86_400_000, 0);
  expect(later).toMatchObject({ state: 'stale', since: '2026-05-12T08:00:00.000Z' });
  expect(afterRound(later, { kind: 'unchanged' }, NOW + 9 * 86_400_000, 0).since).toBe(later.since);
});
