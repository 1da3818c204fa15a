import { expect, test } from 'vitest';
import { LEANING_OBJECT, TAKES_BACK } from '../../../src/core/assemble/headline/en.ts';
import { standsAlone } from '../../../src/core/assemble/standalone.ts';

test.each([
  'That report was wrong: the baker was only questioned, the court said.',
  'This was incorrect.',
  'The story was not true, the editor wrote.',
])('%j takes back what was said', (sentence) => expect(sentence).toMatch(TAKES_BACK));

test.each([
  'The story was not the first of its kind.',
  'That report was widely read.',
  'The captain was wrong about the tide.',
])('%j takes nothing back', (sentence) => expect(sentence).not.toMatch(TAKES_BACK));

test('a denial of "that" leans, a denial of what it names does not', () => {
  expect(standsAlone('The harbour board denied that.')).toBeLessThan(0.4);
  expect(LEANING_OBJECT.some((one) => one.test('The harbour board denied that the crane had failed.'))).toBe(false);
});
