import { expect, test } from 'vitest';
import { languageOf } from '../../../src/core/clean/language.ts';
import table from '../../specs/clean/language.json' with { type: 'json' };

test.each(table)('%s: %s', (language, text) => {
  const span = { start: null, end: null };
  expect(languageOf([{ text: text ?? '', kind: 'paragraph', ...span }])).toBe(language);
});
