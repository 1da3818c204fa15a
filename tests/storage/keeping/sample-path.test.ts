import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { samplePath } from '../../../src/storage/keeping/sample-path.ts';

test('samples made by another program or of other articles are removed, nothing else', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'daybrief-')), 'data');
  const own = join(folder, 'daybrief.sqlite');
  const first = samplePath(own, '0123456789ab');
  expect(first).toBe(join(folder, 'samples-0123456789ab.sqlite'));
  const others = ['samples.sqlite', 'samples-ffffffffffff.sqlite', 'samples-ffffffffffff.sqlite-wal'];
  const kept = [
    'daybrief.sqlite',
    'samples-0123456789ab.sqlite',
    'samples-0123456789ab.sqlite-wal',
    'samples-of-mine.sqlite',
  ];
  for (const name of [...others, ...kept]) writeFileSync(join(folder, name), '');
  expect(samplePath(own, '0123456789ab')).toBe(first);
  expect(readdirSync(folder).sort()).toEqual([...kept].sort());
  expect(existsSync(first)).toBe(true);
});
