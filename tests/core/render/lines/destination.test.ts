import { expect, test } from 'vitest';
import { wentTo } from '../../../../src/core/render/lines/destination.ts';

const displaced = (...sentences: string[]) => ({
  category: 'people_displaced' as const,
  claims: sentences.map((sentence) => ({ sentence })),
});

test.each([
  ['300 islanders have fled to Norway since the flood.', 'fled to Norway'],
  ['300 islanders crossed the border into neighbouring Norway.', 'crossed the border into neighbouring Norway'],
  ['300 islanders have entered Norway from Sweden.', 'entered Norway'],
  ['300 islanders have fled to Harbour Street.', null],
  ['300 islanders have fled Norway.', null],
])('where they went: %s', (sentence, went) => {
  expect(wentTo(displaced(sentence))).toBe(went);
});

test('claims that differ, and people of another kind, are not told by one sentence', () => {
  const sentence = '300 islanders have fled to Norway.';
  expect(wentTo(displaced(sentence, '400 islanders have fled.'))).toBeNull();
  expect(wentTo({ category: 'people_other', claims: [{ sentence }] })).toBeNull();
});
