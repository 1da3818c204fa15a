import { expect, test } from 'vitest';
import { isSecondMention } from '../../../src/core/assemble/second-mention/second-mention.ts';
import { article, event } from './facts.ts';

const mill = article('m', '2025-06-03', {
  events: [
    event('Mills pay too little, the baker Ida Holm said.', { claimant: 'Ida Holm' }),
    event('Nora Lid, who bakes at night, has no oven.'),
  ],
});

test.each([
  'The company declined to name its owners.',
  'The new owner also opened two barns.',
  'A report by the firm counted nine mills.',
  'Ms Holm sells bread to two prisons.',
  'Prof Dahl says the weir will hold.',
  'A guild clerk confirmed the attack.',
  'Ida has sold bread since the flood.',
  'Nora has sold bread since the flood.',
])('the article has said who that is: %s', (sentence) => expect(isSecondMention(sentence, mill)).toBe(true));

test.each([
  'The government declined to name the owners.',
  'The owner of the Turku mill declined to sell.',
  'The Turku mill burned down.',
  'Millers of Turku said the firm owes them nine sacks.',
  'The baker Ida Holm said mills pay too little.',
  'Prof Ole Dahl says the weir will hold.',
  'Thieves struck a mill, and the attack lasted an hour.',
  'The attack on a mill lasted an hour.',
  'Israel has closed two mills.',
  'Olga has sold two mills.',
  'Nora Lid has sold two mills.',
])('a reader knows who that is: %s', (sentence) => expect(isSecondMention(sentence, mill)).toBe(false));
