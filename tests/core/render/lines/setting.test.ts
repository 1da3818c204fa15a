import { expect, test } from 'vitest';
import { setFirstIn, setIn } from '../../../../src/core/render/lines/setting.ts';

test.each([
  ['A mill burned down in Bergen.', 'Bergen', true],
  ['Crews reached the village of Tveit at noon.', 'Tveit', true],
  ['The storm crossed the Faroe coast near Bergen.', 'Bergen', true],
  ['Thousands fled Norway.', 'Norway', true],
  ['Some 400 people left their homes, according to Bergen county.', 'Bergen county', false],
  ['Bergen said it would pay.', 'Bergen', false],
  ['New tariffs on Norway were announced.', 'Norway', false],
  ['He was a governor of the Bank of Norway.', 'Norway', false],
  ['The next head may come out of Norway, some say.', 'Norway', false],
])('%s (%s): %s', (sentence, place, expected) => {
  expect(setIn(sentence, place)).toBe(expected);
});

test.each([
  ['Norway votes across Bergen in the shadow of the flood in Tveit.', 'Tveit', false],
  ['Crews left on Monday and reached the village of Tveit in May.', 'Tveit', true],
  ["A mill burned down in Bergen's port of Laksevåg.", 'Laksevåg', true],
  ['A mill burned down in Bergen.', 'Bergen', true],
])('first set there: %s (%s): %s', (sentence, place, expected) => {
  expect(setFirstIn(sentence, place)).toBe(expected);
});
