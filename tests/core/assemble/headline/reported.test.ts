import { expect, test } from 'vitest';
import { withoutPronounSpeaker } from '../../../../src/core/assemble/headline/reported.ts';

const BERG = 'Mayor Anna Berg';

test.each([
  ['In a speech to the guild, she said the old bridge would stay.', 'The old bridge would stay.'],
  ['He added that 340 houses were under water.', '340 houses were under water.'],
  ['Speaking in Turku he also warned that the dam was weak.', 'The dam was weak.'],
])('the speaker stands before what was said: %s', (sentence, headline) => {
  expect(withoutPronounSpeaker(sentence, BERG)).toBe(headline);
});

test.each([
  ['no claimant is known', 'She said the old bridge would stay.', null],
  ['the speaker is named', 'In Turku, Berg said the old bridge would stay.', BERG],
  ['the words are not what was said', 'She said nothing of the bridge.', BERG],
  ['a number would go', 'After 40 days of ice, she said the bridge was safe.', BERG],
  ['words of the speaker stand before', 'In “a night of fear”, she said the bridge fell.', BERG],
])('the headline stays where %s', (_, sentence, claimant) => {
  expect(withoutPronounSpeaker(sentence, claimant)).toBe(sentence);
});
