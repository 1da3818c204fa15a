import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tagsOf } from '../../../src/core/language/tag.ts';
import { tokenize } from '../../../src/core/language/tokens.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

test('hyphens and the possessive are tokens of their own', () => {
  expect(words("Orlik's 15-storey block")).toEqual(['Orlik', "'s", '15', '-', 'storey', 'block']);
});

test('a number keeps its separators and parts from the word that it touches', () => {
  expect(words('13,500 at 1.8million, USD10m, 2nd')).toEqual([
    '13,500',
    'at',
    '1.8',
    'million',
    ',',
    'USD',
    '10',
    'm',
    ',',
    '2nd',
  ]);
});

test('abbreviations of initials and web addresses stay whole', () => {
  expect(words('U.S. aides: https://orlik.org/a?b=1 soon')).toEqual([
    'U.S.',
    'aides',
    ':',
    'https://orlik.org/a?b=1',
    'soon',
  ]);
});

test('tokens are slices in order, but for the marks of the wires, with tags aligned to them, in capitals too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.boolean(), (plain, capitals) => {
      const text = capitals ? plain.toUpperCase() : plain;
      const sentence = { text, start: 7, end: 7 + text.length, block: 0, index: 0 };
      let end = 7;
      for (const token of tagsOf(sentence)) {
        const slice = text.slice(token.start - 7, token.end - 7);
        expect(token.text).toBe(/^(?:``|'')$/.test(slice) ? '"' : slice);
        expect(token.start).toBeGreaterThanOrEqual(end);
        end = token.end;
      }
    }),
  );
});

test('forms are tagged by their use and brought to their dictionary form', () => {
  const text = 'Two were wounded by falling stones.';
  const tags = tagsOf({ text, start: 0, end: text.length, block: 0, index: 0 });
  expect(tags.map((tag) => `${tag.lemma}/${tag.pos}`)).toContain('wound/VERB');
});
