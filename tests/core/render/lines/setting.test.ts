import { expect, test } from 'vitest';
import { setIn } from '../../../../src/core/render/lines/setting.ts';

test.each([
  ['A mill burned down in Bergen.', 'Bergen', true],
  ['Crews reached the village of Tveit at noon.', 'Tveit', true],
  ['The storm crossed the Faroe coast near Bergen.', 'Bergen', true],
  ['Thousands fled Norway.', 'Norway', true],
  ['Bergen said it would pay.', 'Bergen', false],
  ['New tariffs on Norway were announced.', 'Norway', false],
  ['He was a governor of the Bank of Norway.', 'Norway', false],
  ['The next head may come out of Norway, some say.', 'Norway', false],
])('%s (%s): %s', (sentence, place, expected) => {
  expect(setIn(sentence, place)).toBe(expected);
});
