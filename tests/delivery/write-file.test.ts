import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../src/delivery/write-file.ts';
import { testFolder } from '../storage/open.ts';

test('a file is replaced whole', async () => {
  const path = join(testFolder(), 'day.md');
  await writeWhole(path, 'one');
  await writeWhole(path, 'two');
  expect(readFileSync(path, 'utf8')).toBe('two');
});

test('a file that cannot be written leaves what stood there, nothing half written, and a plain sentence', async () => {
  const folder = testFolder();
  const path = join(folder, 'day.md');
  mkdirSync(join(path, 'in the way'), { recursive: true });
  await expect(writeWhole(path, 'text')).rejects.toThrow(/could not be written; what stood there before is untouched/);
  expect(readdirSync(folder)).toEqual(['day.md']);
});

test('writes of one file at the same time follow each other, the last one stands', async () => {
  const folder = testFolder();
  const path = join(folder, 'day.md');
  await Promise.all(['one', 'two', 'three'].map((text) => writeWhole(path, text)));
  expect(readFileSync(path, 'utf8')).toBe('three');
  expect(readdirSync(folder)).toEqual(['day.md']);
});
