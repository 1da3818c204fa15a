import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage, type Storage } from '../../src/storage/storage.ts';
import { onTestFinished } from 'vitest';

/** A folder of its own for one test, removed afterwards. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that a test sets. */
export function testClock(start = '2026-05-05T06:00:00.000Z') {
  return {
    at: start,
    now(): string {
      return this.at;
    },
  };
}

/** A storage of its own for one test. */
export function testStorage(clock = testClock()): Storage {
  const storage = openStorage(join(testFolder(), 'test.sqlite'), clock, []);
  onTestFinished(() => storage.close());
  return storage;
}
