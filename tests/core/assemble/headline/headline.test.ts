import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCutOf } from '../../../../src/core/assemble/gate/slice.ts';
import { headlineOf } from '../../../../src/core/assemble/headline/headline.ts';
import cases from '../../../specs/assemble/headlines.json' with { type: 'json' };

test.each(cases)('$sentence', ({ sentence, headline }) => {
  expect(headlineOf(sentence)).toBe(headline);
});

test('a text that never ends is left as it is, at once', () => {
  const endless = 'brutal “word” '.repeat(100_000).trim();
  expect(headlineOf(endless)).toBe(endless);
});

const words = [
  'But',
  'not',
  'a',
  'brutal',
  'storm',
  '“brutal”',
  '(never)',
  'may',
  'hit',
  'Porto,',
  'which',
  'was',
  '12',
  '-',
  'heroic',
  'crews',
];

test('whatever the sentence, a headline holds only its words, in their order, and every denial and hedge', () => {
  const sentences = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 80 })
    .map((list) => `${list.join(' ')}.`);
  fc.assert(
    fc.property(sentences, (sentence) => {
      const headline = headlineOf(sentence);
      expect(isCutOf(headline, sentence)).toBe(true);
      for (const guard of ['not', 'never', 'may']) {
        const count = (text: string) => text.toLowerCase().match(new RegExp(`\\b${guard}\\b`, 'g'))?.length ?? 0;
        expect(count(headline)).toBe(count(sentence));
      }
    }),
  );
});
