import { expect, test } from 'vitest';
import { standsAlone } from '../../../src/core/assemble/standalone.ts';

const READABLE = 0.4;

test.each([
  "The bakers' guild rejected it within a day.",
  'Repainting it will take until autumn.',
  'Here are some mills that burned.',
  'Here’s what bakers say of rye.',
  'None of them was insured.',
  'Two of them were sold abroad.',
  'The harbour master said it was 40.',
  'The museum put the number at 300.',
  'Three crates had been opened, it said.',
  'The curator stood by that.',
  'Mayor Anna Berg does not believe it.',
  'The owners of the mill will fight this.',
  'Adding that the crew was tired, the captain asked for leave.',
  'Holm says that putting them on a hill saves water.',
  'Ida Holm, a baker in Bergen, agreed, describing rye as slow.',
])('nobody can read alone: %s', (sentence) => {
  expect(standsAlone(sentence)).toBeLessThan(READABLE);
});

test.each([
  'TURKU, Finland — He was a guest whom nobody had asked to the feast.',
  'Speaking after the vote in the guild hall she said the oven would stay.',
  'As well as running the mill, he was a judge.',
  'The gentle weather did not last on the coast though, with hail in Turku.',
])('asks who or what: %s', (sentence) => {
  expect(standsAlone(sentence)).toBe(READABLE);
});

test.each([
  "The bakers' guild rejected the offer within a day.",
  'The guild took the mill and then sold it.',
  'The guild said it would raise the price of bread.',
  'The museum put the number of visitors at 300.',
  'Repainting the bridge will take until autumn.',
  'Two of the four mills of Turku were sold abroad.',
])('can be read alone: %s', (sentence) => {
  expect(standsAlone(sentence)).toBe(1);
});

test.each([
  'Sailors like Mr Berg buy no more rum.',
  'A court then decided that the case was closed.',
  'A baker by trade, he is one of four who stood for mayor.',
  'The firm sold most of these sacks to a mill in Porto.',
])('leans on what stands before: %s', (sentence) => {
  expect(standsAlone(sentence)).toBe(READABLE);
});

test.each([
  'So her clerk opened the crate.',
  'Because his number was in the book, that also went to the thieves.',
  'On Fridays it now has forty guests.',
  "It's one of a dozen mills that grind at night.",
  'Well, if you believe the miller, bread will stay cheap.',
  'As for Ms Lid, she bakes for a prison.',
  'Back in Bergen, the miller counts his sacks.',
  'It already grinds for four towns.',
  'To reach the mill he walked along the weir.',
  'Eventually a clerk opened the gate.',
  'The idea is that the weir feeds two mills.',
  'Welcome to the town where bread is free.',
  'Within two years, they will grind for Peru.',
  'For Turku that will mean nine new mills.',
  'Four years ago she sold her oven.',
  'In other cases, the guild pays.',
  'The court of Turku ruled that her complaint could go on.',
  'The remarks echoed a letter of the guild of Turku.',
])('asks who, or talks to the reader: %s', (sentence) => {
  expect(standsAlone(sentence)).toBe(READABLE);
});

test.each([
  'The miller said: "If you bake, you pay."',
  'Others, such as the miller Ole Dahl, say that the guild has closed mills.',
  'The court of Turku ruled that the complaint could go on.',
  'On Friday it was announced that the mill would close.',
  'So far the guild has sold four mills.',
  'It emerged on Monday that the mill was sold.',
  'In Bergen the miller Ole Dahl said he closed the gate.',
])('asks nothing: %s', (sentence) => {
  expect(standsAlone(sentence)).toBeGreaterThan(READABLE);
});

test.each([
  'The drivers refused to sell the boat to her aunt.',
  'The driver, who was at a fair in Turku on Monday, said the wheel broke.',
  'In a film made by the guild, the captive also said the bread was stale.',
  'Despite the noise, bakers slept until noon.',
  'Pictures released by the guild claimed to show the fire.',
])('points at what stands before: %s', (sentence) => {
  expect(standsAlone(sentence)).toBe(READABLE);
});

test.each([
  'The driver of a milk van sold the horse.',
  'Despite the heavy snow in Turku, bakers opened.',
  'Pictures show the burnt mill of Turku.',
])('points at nothing: %s', (sentence) => {
  expect(standsAlone(sentence)).toBe(1);
});

test.each([
  ["The guild said: 'Carts of the mill went down the hill.", 0],
  ["The guild said: 'Carts of the mill went down the hill.'", 1],
  ["The guild said 'most' of the bakers' carts were sold.", 1],
])('speech in single marks ends: %s', (sentence, clear) => {
  expect(standsAlone(sentence)).toBe(clear);
});

test.each([
  ['That gives the Harbour List 12 of 40 seats.', 0.6],
  ['That gives the Harbour List a reason to wait.', 0.4],
])('what a vote gives is known: %s', (sentence, clear) => {
  expect(standsAlone(sentence)).toBe(clear);
});
