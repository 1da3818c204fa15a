import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleEditions } from '../../.ci/samples.mjs';

const kept = readdirSync('briefings/samples')
  .filter((name) => /^\d{4}-\d\d-\d\d\.(md|json)$/.test(name))
  .sort();

test('the sample editions are remade byte for byte', async () => {
  const made = await sampleEditions();
  expect([...made.keys()].sort()).toEqual(kept);
  for (const name of kept) expect(made.get(name), name).toBe(readFileSync(`briefings/samples/${name}`, 'utf8'));
});

test('the samples cover at least six days', () => expect(kept.length).toBeGreaterThanOrEqual(12));
