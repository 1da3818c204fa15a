import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tagsOf } from '../../../src/core/language/tag.ts';

interface Case {
  text: string;
  tags: string;
}

const cases = JSON.parse(readFileSync('tests/specs/language/tags.json', 'utf8')) as Case[];
const sentence = (text: string) => ({ text, start: 0, end: text.length, block: 0, index: 0 });

test.each(cases)('$text', ({ text, tags }) => {
  const told = tagsOf(sentence(text)).map(({ lemma, pos }) => `${lemma}/${pos}`);
  expect(told.join(' ')).toBe(tags);
});
