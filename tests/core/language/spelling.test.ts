import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { spellingAt } from '../../../src/core/language/spelling.ts';

test('a spelling is the slice and its lower case, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(40), fc.nat(40), (source, a, b) => {
      const [start, end] = [Math.min(a, b, source.length), Math.min(Math.max(a, b), source.length)];
      const text = source.slice(start, end);
      expect(spellingAt(source, start, end)).toMatchObject({ text, lower: text.toLowerCase() });
    }),
  );
});
