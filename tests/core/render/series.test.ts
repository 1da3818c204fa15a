import { expect, test } from 'vitest';
import { amountOf, claimOf, mainClaim, seriesOf } from '../../../src/core/render/series.ts';
import { card, report, RISE } from './claims.ts';

const named = report('2026-03-08', 303, 'the navy');
const lower = report('2026-03-12', 173, null);
const higher = report('2026-03-15', 404, null, { change: RISE });

test('a series joins reports of one named claimant and those that were compared with it', () => {
  const { joined, others } = seriesOf(card([named, lower, higher]), higher);
  expect(joined).toEqual([named, higher]);
  expect(others).toEqual([lower]);
});

test('one speaker by several names is one series; a second mayor parts them', () => {
  const mayor = [
    report('2026-03-08', 5, 'the mayor of Velm'),
    report('2026-03-09', 9, 'the mayor'),
    report('2026-03-10', 6, 'Mayor Tomas Arel'),
  ];
  const shown = mayor[2] ?? named;
  expect(seriesOf(card(mayor), shown).joined).toEqual(mayor);
  const other = report('2026-03-11', 3, 'the mayor of Osk');
  expect(seriesOf(card([...mayor, other]), shown).others).toEqual([mayor[0], mayor[1], other]);
});

test('reports without a claimant are not one series because they name nobody', () => {
  const { joined, others } = seriesOf(card([lower, report('2026-03-20', 500, null)]), lower);
  expect(joined).toEqual([lower]);
  expect(others).toHaveLength(1);
});

test('a card opens the first claim of the day asked for, else of the newest day', () => {
  const other = report('2026-03-15', 390, 'a port');
  const figure = card([named, lower, higher, other]);
  expect(claimOf(figure, '2026-03-12')).toBe(lower);
  expect(claimOf(figure, null)).toBe(higher);
  expect(claimOf(figure, '2026-01-01')).toBe(higher);
  expect(claimOf(card([]), null)).toBeNull();
});

test('a chart draws the claim with the longest series', () => {
  const others = [report('2026-03-16', 9, 'a port')];
  expect(mainClaim(card([named, higher, ...others]))).toBe(higher);
});

test.each([
  [{ value: 5, low: null, high: null }, 5],
  [{ value: null, low: 10, high: 20 }, 15],
  [{ value: null, low: 10, high: null }, 10],
  [{ value: null, low: null, high: null }, null],
])('%j is drawn at %s', (claim, amount) => {
  expect(amountOf(claim)).toBe(amount);
});
