import { expect, test } from 'vitest';
import { lostSpaces } from '../../../src/core/language/lost-spaces.ts';
import { withSpaces } from '../../../src/core/language/spaces.ts';
import cases from '../../specs/language/lost-spaces.json' with { type: 'json' };

test.each(cases)('$text', ({ text, spaced }) => {
  const found = lostSpaces({ text, start: 40, end: 40 + text.length, block: 0, index: 0 });
  expect(withSpaces(text, found)).toBe(spaced);
});
