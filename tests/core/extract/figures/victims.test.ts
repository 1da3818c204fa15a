import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { victimsIn } from '../../../../src/core/extract/figures/victims/victims.ts';

interface Row {
  text: string;
  victims: string[];
}

const rows = JSON.parse(readFileSync(new URL('../../../specs/figures/victims.json', import.meta.url), 'utf8')) as Row[];

test.each(rows)('$victims: $text', ({ text, victims }) => {
  const sentence = { text, start: 0, end: text.length, block: 0, index: 0 };
  expect(victimsIn(sentence).map((x) => x.category)).toEqual(victims);
});
