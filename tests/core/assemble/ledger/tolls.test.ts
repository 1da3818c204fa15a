import { expect, test } from 'vitest';
import { assembleEdition } from '../../../../src/core/assemble/assemble.ts';
import { article, event, figure, request } from '../facts.ts';

const ill = (id: string, day: string, subject: string, value: number, claimant: string | null, over = {}) => {
  const sentence = `${value} passengers have fallen ill so far, ${id} was told.`;
  const count = figure({
    value,
    sentence,
    claimant,
    category: 'people_injured',
    counted: null,
    measure: 'ill',
    ...over,
  });
  return article(id, day, {
    outlet: id,
    title: subject,
    events: [event(subject, { type: 'accident' }), event(sentence, { figures: [0], claimant })],
    figures: [count],
  });
};
const change = (day: string, articles: Parameters<typeof request>[1]) =>
  assembleEdition(request(day, articles)).figures.at(0)?.claims[0]?.change ?? null;

const first = ill('a', '2025-06-01', 'A liner with bad water reached Oslo.', 14, 'the port doctor');
const second = ill('b', '2025-06-02', 'Dockers in Oslo unloaded the cars of the strike week.', 22, 'the port doctor');
const third = ill('c', '2025-06-03', 'A regatta opened under grey skies.', 22, 'the port doctor');

test('a standing count that another story repeats goes on with its series', () => {
  expect(change('2025-06-02', [first, second])).toMatchObject({ from: 14, delta: 8, baselineDate: '2025-06-01' });
  expect(change('2025-06-03', [first, second, third])).toMatchObject({ kind: 'unchanged', baselineDate: '2025-06-02' });
});

test('an unnamed count goes on with the series only where it is unchanged', () => {
  const same = ill('d', '2025-06-02', 'A regatta opened under grey skies.', 14, null);
  const other = ill('e', '2025-06-02', 'A regatta opened under grey skies.', 17, null);
  expect(change('2025-06-02', [first, same])).toMatchObject({ from: 14, kind: 'unchanged' });
  expect(change('2025-06-02', [first, other])).toBeNull();
});

test('another claimant, another town, a leap or a week between: another count', () => {
  const subject = 'A regatta opened under grey skies.';
  expect(change('2025-06-02', [first, ill('d', '2025-06-02', subject, 22, 'the fire service')])).toBeNull();
  expect(change('2025-06-02', [first, ill('d', '2025-06-02', subject, 90, 'the port doctor')])).toBeNull();
  expect(change('2025-06-09', [first, ill('d', '2025-06-09', subject, 22, 'the port doctor')])).toBeNull();
  const here = ill('h', '2025-06-01', 'A liner with bad water reached Oslo.', 14, 'the port doctor', { place: 'Oslo' });
  const there = ill('d', '2025-06-02', subject, 22, 'the port doctor', { place: 'Turku' });
  expect(change('2025-06-02', [here, there])).toBeNull();
});

/** A count of the dead of a ferry, each time in an article that opens in other words. */
const drowned = (id: string, day: string, value: number, claimant: string | null, subject: string, said?: string) => {
  const sentence = said ?? `${value} people have died, ${claimant} said.`;
  const count = figure({ value, sentence, claimant, kind: 'incident' });
  return article(id, day, {
    outlet: id,
    events: [event(subject, { type: 'accident' }), event(sentence, { figures: [0], claimant })],
    figures: [count],
  });
};
const sunk = drowned('a', '2025-06-01', 9, 'the coastguard', 'The ferry Nordlys sank in a storm at dawn.');

test('what another claimant counts of the same ship stands beside it, in whatever words', () => {
  const owner = drowned('b', '2025-06-02', 7, 'the owner', 'Relatives of those on the ferry Nordlys came to the pier.');
  const [shown] = assembleEdition(request('2025-06-02', [sunk, owner])).figures;
  expect(shown?.claims.map(({ value }) => value)).toEqual([7, 9]);
});

test('a shared name without a word besides, or a word without a name, is another matter', () => {
  const alike = (subject: string) => {
    const other = drowned('b', '2025-06-02', 7, 'the owner', subject);
    return assembleEdition(request('2025-06-02', [sunk, other])).figures[0]?.differing;
  };
  expect(alike('Bakers near Nordlys closed their ovens.')).toBe(false);
  expect(alike('Another ferry burned in the harbour.')).toBe(false);
});

test('an earlier, lower count of somebody else is outrun, unless the two differed from the start', () => {
  const harbour = (id: string, day: string, value: number, claimant: string) =>
    drowned(id, day, value, claimant, 'The ferry Nordlys sank in a storm at dawn.');
  const sides = (...articles: Parameters<typeof request>[1]) =>
    assembleEdition(request('2025-06-02', articles)).figures[0]?.claims.map(({ value }) => value);
  const later = harbour('b', '2025-06-02', 12, 'the ministry');
  expect(sides(sunk, later)).toEqual([12]);
  expect(sides(sunk, harbour('c', '2025-06-01', 11, 'the ministry'), later)).toEqual([12, 9]);
  const unnamed = drowned('a', '2025-06-01', 15, null, 'The ferry Nordlys sank in a storm at dawn.');
  expect(sides(unnamed, later)).toEqual([12, 15]);
  const wreck = 'The ferry Nordlys sank in a storm at dawn.';
  const corrected = 'The ministry corrected the number of dead to 12.';
  expect(sides(unnamed, drowned('b', '2025-06-02', 12, 'the ministry', wreck, corrected))).toEqual([12]);
});

test('houses damaged are followed in their story from a flood to a sum, not from one town to another', () => {
  const wet = (id: string, day: string, value: number, kind: 'incident' | 'total', place: string | null) => {
    const opening = event('The river Orkla burst its banks at the old mill.', { type: 'disaster' });
    const what = { unit: 'house', counted: 'houses', measure: 'damaged', category: 'infrastructure_damaged' as const };
    const sentence = `The flood damaged ${value} houses, the brigade said.`;
    const count = figure({ ...what, value, sentence, claimant: 'the brigade', kind, place });
    return article(id, day, { outlet: id, events: [opening, event(sentence, { figures: [0] })], figures: [count] });
  };
  const [first, sum] = [wet('a', '2025-06-01', 120, 'incident', 'Kell'), wet('b', '2025-06-02', 180, 'total', null)];
  expect(change('2025-06-02', [first, sum])).toMatchObject({ from: 120, kind: 'rise' });
  expect(change('2025-06-02', [first, wet('c', '2025-06-02', 180, 'incident', 'Oby')])).toBeNull();
});

const dead = (id: string, value: number, claimant: string | null, sentence: string, over = {}) => {
  const count = figure({ value, claimant, sentence, category: 'people_killed', measure: 'killed', ...over });
  const opening = event('Shells fell on both sides of the river Tarn.', { type: 'strike' });
  return article(id, '2025-06-02', {
    outlet: id,
    events: [opening, event(sentence, { figures: [0], claimant })],
    figures: [{ ...count, text: /\d+|eight|four|five/.exec(sentence)?.[0] ?? '' }],
  });
};
const sidesOf = (...articles: Parameters<typeof request>[1]) =>
  assembleEdition(request('2025-06-02', articles)).figures.map(({ claims }) => claims.map(({ value }) => value));

test('the dead of one town are not set against those of another, nor against the soldiers of an army', () => {
  const osk = dead('a', 8, 'the mayor', 'The toll in Osk rose to eight, the mayor said.', { place: null });
  const velm = dead('b', 4, 'Police in Velm', 'Police in Velm said four had died.', { place: null });
  const army = dead('c', 5, "Tarvia's army", "Tarvia's army said it had lost five men.", {
    counted: 'men',
    measure: 'lost',
    place: null,
  });
  const rescuers = dead('d', 4, 'rescuers', 'Rescuers said four had died.', { place: null });
  const beside = (other: typeof osk) => sidesOf(osk, other).filter((sides) => sides.length > 1);
  expect(beside(velm)).toEqual([]);
  expect(beside(army)).toEqual([]);
  expect(beside(rescuers)).toEqual([[8, 4]]);
});

test('somebody in office is no side of its own beside who is named with the same number', () => {
  const named = dead('a', 19, 'the health office', 'The health office said 19 had died.', { place: null });
  const officials = dead('b', 19, 'officials', 'Officials said 19 had died.', { place: null });
  const charity = dead('c', 33, 'Clean Wells', 'Clean Wells counted 33 dead.', { place: null });
  const [sides] = sidesOf(named, officials, charity);
  expect(new Set(sides)).toEqual(new Set([19, 33]));
});
