import { expect, test } from 'vitest';
import { assembleEdition } from '../../../src/core/assemble/assemble.ts';
import { explainChoice, heldFigures } from '../../../src/core/assemble/explain.ts';
import { article, event, figure, request } from './facts.ts';

const toll = (value: number, claimant: string | null, over = {}) =>
  figure({ value, claimant, counted: 'miners', unit: 'people', place: 'Norway', ...over });
const report = (id: string, day: string, value: number, claimant: string | null, over = {}) =>
  article(id, day, { figures: [toll(value, claimant, over)] });

test('a total is compared with the last one of the same claimant, whichever organ speaks', () => {
  const articles = [
    report('a', '2025-06-01', 12, "Norway's interior ministry"),
    report('b', '2025-06-03', 15, 'Norwegian police'),
  ];
  const [entry] = assembleEdition(request('2025-06-03', articles)).figures;
  expect(entry?.claims).toHaveLength(1);
  expect(entry?.claims[0]?.change).toMatchObject({ from: 12, delta: 3, kind: 'rise', baselineDate: '2025-06-01' });
});

test('a lower unnamed number is no fall and no baseline: both sides stand, and the next one is measured against the named', () => {
  const articles = [
    report('a', '2025-06-01', 30, 'Norway'),
    report('b', '2025-06-03', 17, null),
    report('c', '2025-06-05', 40, null),
  ];
  const third = assembleEdition(request('2025-06-03', articles)).figures[0];
  expect(third).toMatchObject({ differing: true });
  expect(third?.claims.map((claim) => [claim.value, claim.claimant, claim.change])).toEqual([
    [17, null, null],
    [30, 'Norway', null],
  ]);
  const fifth = assembleEdition(request('2025-06-05', articles)).figures[0];
  expect(fifth?.claims[0]?.change).toMatchObject({ from: 30, delta: 10, baselineClaimant: 'Norway' });
  expect(fifth?.claims.map((claim) => claim.value)).toEqual([40, 17]);
});

test('two claimants of one day stand side by side in one entry', () => {
  const articles = [report('a', '2025-06-03', 30, 'Norway'), report('b', '2025-06-03', 45, 'the Red Cross')];
  const edition = assembleEdition(request('2025-06-03', articles));
  expect(edition.figures).toHaveLength(1);
  expect(edition.figures[0]).toMatchObject({ differing: true });
});

test('ids of figures stay over days and revisions and suit links', () => {
  const articles = [report('a', '2025-06-01', 12, 'Norway'), report('b', '2025-06-03', 15, null)];
  const first = assembleEdition(request('2025-06-01', articles.slice(0, 1))).figures[0]?.id;
  const second = assembleEdition(request('2025-06-03', articles)).figures[0]?.id;
  expect(first).toBe(second);
  expect(first).toMatch(/^f[a-z0-9]{1,15}$/);
});

test('a total that jumps tenfold is held back alone, counted, told to the operator, and shown once released', () => {
  const articles = [
    report('a', '2025-06-01', 12, 'Norway'),
    report('b', '2025-06-03', 1200, 'Norway'),
    report('c', '2025-06-03', 8, 'Norway', { counted: 'divers' }),
  ];
  const edition = assembleEdition(request('2025-06-03', articles));
  expect(edition.figures.map((entry) => entry.claims[0]?.value)).toEqual([8]);
  expect(edition.coverage.held).toBe(1);
  const [held] = heldFigures(request('2025-06-03', articles));
  expect(held).toMatchObject({ day: '2025-06-03', line: 'Norway: 1200 miners killed' });
  const withheld = { heldFigures: [], releasedFigures: [held?.id ?? ''], retractedFigures: [], retractedEvents: [] };
  const released = assembleEdition(request('2025-06-03', articles, { withheld }));
  expect(released.figures.map((entry) => entry.claims[0]?.value).toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([
    8, 1200,
  ]);
});

test('what the operator retracted is left out', () => {
  const articles = [report('a', '2025-06-01', 12, 'Norway')];
  const id = assembleEdition(request('2025-06-01', articles)).figures[0]?.id ?? '';
  const withheld = { heldFigures: [], releasedFigures: [], retractedFigures: [id], retractedEvents: [] };
  expect(assembleEdition(request('2025-06-01', articles, { withheld })).figures).toEqual([]);
});

test('the toll of one accident is followed from the first incident to what is known so far', () => {
  const told = (id: string, day: string, value: number, kind: 'incident' | 'total') => {
    const sentence = `${value} people were killed when a ferry sank off Turku, the rescue service said.`;
    const dead = figure({ value, kind, sentence, place: 'Turku', claimant: 'the rescue service' });
    return article(id, day, {
      outlet: id,
      figures: [dead],
      events: [event(sentence, { type: 'accident', place: 'Turku', figures: [0] })],
    });
  };
  const articles = [told('a', '2025-06-03', 3, 'incident'), told('b', '2025-06-04', 11, 'total')];
  const [entry] = assembleEdition(request('2025-06-04', articles)).figures;
  expect(entry?.claims.map((claim) => claim.change)).toMatchObject([{ from: 3, delta: 8, kind: 'rise' }]);
});

const blast = (day: string, outlet: string, sentence: string, over = {}) =>
  article(`${outlet} ${day}`, day, {
    outlet,
    events: [event(sentence, { type: 'accident', place: 'Bergen', ...over })],
  });

test('one event told by two outlets appears once with both as sources; next day it is told as updated or ongoing', () => {
  const articles = [
    blast('2025-06-03', 'Harbour Gazette', 'A gas tank exploded in the harbour of Bergen, injuring four workers.'),
    blast('2025-06-03', 'North Radio', 'Four workers were injured when a gas tank exploded in the harbour of Bergen.'),
    blast('2025-06-04', 'North Radio', 'Four workers were injured when a gas tank exploded in the harbour of Bergen.'),
  ];
  const first = assembleEdition(request('2025-06-03', articles));
  expect(first.events).toHaveLength(1);
  expect(first.events[0]).toMatchObject({ label: 'new', sources: [1, 2] });
  const second = assembleEdition(request('2025-06-04', articles));
  expect(second.events[0]).toMatchObject({ label: 'ongoing', id: first.events[0]?.id, previous: null });
});

test('the edition as reported knows nothing of later articles; the one as known now files by the day it happened', () => {
  const late = blast('2025-06-05', 'Coast Wire', 'A crane fell in the shipyard of Bergen on Tuesday.', {
    date: { from: '2025-06-03', to: '2025-06-03' },
    dateCertainty: 'stated',
  });
  expect(assembleEdition(request('2025-06-03', [late])).events).toEqual([]);
  expect(assembleEdition(request('2025-06-03', [late], { clock: 'now' })).events).toHaveLength(1);
  expect(assembleEdition(request('2025-06-05', [late], { clock: 'now' })).events).toEqual([]);
});

test('a day without articles is empty and says nothing it does not know', () => {
  const edition = assembleEdition(
    request('2025-06-03', [article('undated', null, { events: [event('The mayor spoke.')] })], { undated: 1 }),
  );
  expect(edition).toMatchObject({
    events: [],
    figures: [],
    also: [],
    lead: [],
    sources: [],
    coverage: { articles: 0, undated: 1 },
  });
});

test('equal requests give equal editions, and reasons that add up to the score', () => {
  const articles = [
    blast('2025-06-03', 'Harbour Gazette', 'A gas tank exploded in the harbour of Bergen, injuring four workers.'),
  ];
  expect(assembleEdition(request('2025-06-03', articles))).toEqual(assembleEdition(request('2025-06-03', articles)));
  const [reason] = explainChoice(request('2025-06-03', articles));
  const sum = Object.values(reason?.parts ?? {}).reduce((total, part) => total + part, 0);
  expect(sum).toBeCloseTo(reason?.score ?? -1, 2);
});

test('what a month was like is news of the day on which it was told', () => {
  const april = { from: '2025-04-01', to: '2025-04-30' };
  const told = event('Rents in Turku rose by 4% in April.', { type: 'economy', date: april, dateCertainty: 'stated' });
  const sent = article('rents', '2025-05-12', { events: [told] });
  const now = (day: string) => assembleEdition(request(day, [sent], { clock: 'now' })).events;
  expect(now('2025-05-12')).toHaveLength(1);
  expect(now('2025-04-30')).toEqual([]);
});

test('what is announced for a coming day stays where it was told: it has not happened', () => {
  const date = { from: '2025-06-21', to: '2025-06-21' };
  const vote = event('The council of Bregenz will vote on the tram on 21 June.', { date, status: 'planned' });
  const told = article('a', '2025-06-05', { events: [vote] });
  const now = (day: string) => assembleEdition(request(day, [told], { clock: 'now' })).events;
  expect(now('2025-06-05')).toHaveLength(1);
  expect(now('2025-06-21')).toEqual([]);
});
