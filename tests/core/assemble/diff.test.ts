import { expect, test } from 'vitest';
import { assembleEdition } from '../../../src/core/assemble/assemble.ts';
import { correctionsBetween } from '../../../src/core/assemble/corrections.ts';
import { diffEditions } from '../../../src/core/assemble/diff.ts';
import type { Figure } from '../../../src/core/model.ts';
import { article, event, figure, request } from './facts.ts';

const DAY = '2025-06-03';
const AT = '2025-06-04T08:00:00Z';
const on = (day: string) => ({ from: day, to: day });
const miners = (over: Partial<Figure> = {}) => figure({ value: 12, counted: 'miners', place: 'Bergen', ...over });
const edition = (figures: Figure[], id = 'a') => assembleEdition(request(DAY, [article(id, DAY, { figures })]));

test('what a later report adds, what moved to its own day, what stays', () => {
  const crane = event('A crane fell in the shipyard of Bergen.', { date: on('2025-06-02'), dateCertainty: 'stated' });
  const vote = event('The council of Aarhus approved the tram line.', { date: on(DAY), dateCertainty: 'stated' });
  const fire = event('A fire closed the market hall of Turku.', { date: on(DAY), dateCertainty: 'stated' });
  const known = [article('a', DAY, { events: [crane, vote] }), article('b', '2025-06-06', { events: [fire] })];
  const sent = assembleEdition(request(DAY, known));
  const now = assembleEdition(request(DAY, known, { clock: 'now' }));
  const id = (sentence: string) => [...sent.events, ...now.events].find((one) => one.sentence === sentence)?.id;
  const diff = diffEditions(sent, now);
  expect(diff.moved).toEqual([{ id: id(crane.sentence), to: '2025-06-02' }]);
  expect(diff.added.events).toEqual([id(fire.sentence)]);
  expect(diff.unchanged.events).toEqual([id(vote.sentence)]);
  expect(diff.gone).toEqual({ events: [], figures: [] });
});

test('a figure goes where its event goes, and is not missed with it', () => {
  const sentence = '4 riggers were injured when a crane fell in the shipyard of Bergen, the yard said.';
  const crane = event(sentence, { date: on('2025-06-02'), dateCertainty: 'stated', figures: [0] });
  const injured = figure({
    value: 4,
    counted: 'riggers',
    measure: 'injured',
    kind: 'incident',
    place: 'Bergen',
    sentence,
  });
  const known = [article('a', DAY, { events: [crane], figures: [injured] })];
  const sent = assembleEdition(request(DAY, known));
  const diff = diffEditions(sent, assembleEdition(request(DAY, known, { clock: 'now' })));
  expect(sent.figures).toHaveLength(1);
  expect(diff.moved).toHaveLength(1);
  expect(diff.gone).toEqual({ events: [], figures: [] });
});

test.each([
  ['value', { value: 14, text: '14' }],
  ['bound', { bound: 'more_than' as const }],
  ['claimant', { claimant: 'Norway' }],
  ['status', { status: 'estimated' as const }],
])('another %s of the same article for the same day is a correction', (reason, over) => {
  const sentence = '12 miners were killed, later 14, Norway said.';
  const corrections = correctionsBetween(edition([miners({ sentence })]), edition([miners({ sentence, ...over })]), AT);
  expect(corrections).toHaveLength(1);
  expect(corrections[0]).toMatchObject({ reason, at: AT });
});

test('the same again is no correction', () => {
  expect(correctionsBetween(edition([miners()]), edition([miners()]), AT)).toEqual([]);
});

test('a later as-of is an update', () => {
  const before = edition([miners({ asOf: on('2025-06-02') })]);
  const after = edition([miners({ value: 14, asOf: on(DAY) })]);
  expect(correctionsBetween(before, after, AT)).toEqual([]);
});

test('what was withdrawn is corrected, with nothing in its place; what gave way to another report is not', () => {
  const before = edition([miners()]);
  const after = edition([]);
  expect(correctionsBetween(before, after, AT)).toEqual([]);
  const [correction] = correctionsBetween(before, after, AT, { figures: [], events: [], articles: ['a'] });
  expect(correction).toEqual({
    figureId: before.figures[0]?.id,
    was: '12 miners killed, Bergen',
    now: null,
    reason: 'withdrawn',
    at: AT,
  });
});

test('a correction says that people were counted where the article names nobody else', () => {
  const ill = miners({ value: 22, text: '22', counted: null, measure: 'ill', sentence: 'The number stands at 22.' });
  const gone = { figures: [], events: [], articles: ['a'] };
  expect(correctionsBetween(edition([ill]), edition([]), AT, gone)[0]?.was).toBe('22 people ill, Bergen');
});

test('a sum stands apart from what it was for, and who said it has no capital in brackets', () => {
  const cost = figure({
    value: 2e6,
    text: '2 million euros',
    unit: 'EUR',
    category: 'money',
    counted: 'repairs',
    measure: null,
  });
  const said = { ...cost, sentence: 'The mayor put repairs at 2 million euros.', claimant: 'The mayor' };
  const gone = { figures: [], events: [], articles: ['a'] };
  expect(correctionsBetween(edition([said]), edition([]), AT, gone)[0]?.was).toBe(
    '2 million euros, repairs (the mayor)',
  );
});

test('a total that holds for an earlier day moves there', () => {
  const total = miners({ asOf: on('2025-06-01') });
  const sent = edition([total]);
  const now = assembleEdition(request(DAY, [article('a', DAY, { figures: [total] })], { clock: 'now' }));
  const diff = diffEditions(sent, now);
  expect(diff.movedFigures).toEqual(sent.figures.map(({ id }) => ({ id, to: '2025-06-01' })));
  expect(diff.gone.figures).toEqual([]);
});
