import { expect, test } from 'vitest';
import { addressOf } from '../../../src/core/assemble/address.ts';
import { isCount, isToll } from '../../../src/core/assemble/toll.ts';
import { tellingsOf } from '../../../src/core/group/telling.ts';
import { article, event, figure } from './facts.ts';

test.each([
  ['The queen of Norland implored King Harald to end the siege.', true],
  ['The envoy warned Tarvia that the bridge would be blown up.', true],
  ['A former guard claimed that officers had killed deserters.', true],
  ['Tarvia says it has taken the port of Lom.', true],
  ['Norland rejected a demand that its garrison leave Lom.', true],
  ['Norland rejected a plan for a new bridge.', false],
  ['The mayor warned that rain was on its way.', false],
  ['A former guard claimed that the canteen was cold.', false],
])('%s presses or charges somebody: %s', (sentence, weighty) => {
  expect(addressOf(event(sentence, { type: 'statement' })) > 0).toBe(weighty);
  expect(addressOf(event(sentence, { type: 'sport' }))).toBe(0);
});

const lost = (text: string, actors: string[]) => {
  const sentence = `They have lost their ${text} senior officer Colonel Anna Berg near Lom.`;
  const figures = [figure({ value: 2, text, sentence, counted: 'senior officer' })];
  const events = [event(sentence, { type: 'toll_report', actors, figures: [0] })];
  const [telling] = tellingsOf(article('a', '2025-06-03', { figures, events }), 0);
  return telling && (isToll({ ...telling, opening: false }) || isCount({ ...telling, opening: false }));
};

test('the loss of somebody known by rank and name is an event, a count of nameless ones is a count', () => {
  expect(lost('second', ['Colonel Anna Berg'])).toBe(false);
  expect(lost('second', [])).toBe(true);
  expect(lost('2', ['Colonel Anna Berg'])).toBe(true);
});

test.each([
  ['The envoy also warned Tarvia that the bridge would be blown up.', -1],
  ['In a letter to the guild, the mayor also warned of rain.', 0],
  ['The envoy warned Tarvia, which had also closed the bridge.', 1],
])('what somebody says besides weighs less: %s', (sentence, sign) => {
  expect(Math.sign(addressOf(event(sentence, { type: 'statement' })))).toBe(sign);
});
