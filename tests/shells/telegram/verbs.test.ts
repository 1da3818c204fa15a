import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VERBS } from '../../../src/telegram/buttons/list.ts';

test('no two kinds of buttons share a verb, so that none takes the place of another', () => {
  const folder = new URL('../../../src/telegram/buttons/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('-verbs.ts'));
  const declared = files.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^ {2}([a-z]{2,4}): /gm)].map(([, verb]) => verb),
  );
  expect(declared.length).toBeGreaterThan(50);
  expect(declared.toSorted()).toEqual(Object.keys(VERBS).toSorted());
});
