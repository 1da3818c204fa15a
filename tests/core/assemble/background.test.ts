import { expect, test } from 'vitest';
import { isBackground } from '../../../src/core/assemble/background.ts';

test.each([
  ['The mill had been closed since the spring.', true],
  ['Previously, tolls were paid at the gate.', true],
  ['The strike that had cut off the mill is over.', false],
  ['Since 1985 nearly 200 millers have lost a finger.', true],
  ['Since May 2019, mills have paid no toll.', true],
  ['Since Monday, 19 mills have closed.', false],
  ['Nobody in the mill was hurt.', true],
  ['The millers’ guild represents the bakers of three towns.', true],
  ['Oat bread has been called a food of the poor.', true],
  ['The mill has once again found itself between two quarrelling towns.', true],
  ['The price of rye has been largely overshadowed.', true],
  ['The guild has long opposed mills on the river.', true],
  ['Bergen is one of the wettest towns of the coast.', true],
  ['A big question was whether the mill would grind.', true],
  ['For many bakers, rye is what matters.', true],
  ['It sounds like a tale, but Ole Dahl wants to grind on the moon.', true],
  ['The court found itself not competent.', false],
  ['Bergen is one of the wettest towns, the office said.', false],
  ['If the guild loses even one mill, it loses its charter.', true],
  ['The key question, though, is whether rye will grow.', true],
  ['Selling the mill has been one of the guild’s boldest plans.', true],
  ['If the weir breaks, the mill will close, the guild said.', false],
  ['For the first time, rye costs more than wheat.', false],
  ['The mill is a wreck after the fire: all four floors fell in.', true],
  ['A fire is burning in the mill.', false],
  ['The institute questioned 1,204 adults in May.', true],
  ['Police questioned 12 residents over the fire.', false],
  ['The mill had been sold in secret, the guild said.', false],
  ['The mill burned down on Monday.', false],
  ['The fire service said the mill had been empty.', false],
  ['It emerged that the mill had been sold.', false],
])('%s', (sentence, expected) => {
  expect(isBackground(sentence)).toBe(expected);
});
