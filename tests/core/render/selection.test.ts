import { expect, test } from 'vitest';
import type { Follow } from '../../../src/core/ports/chats.ts';
import { diffEditions } from '../../../src/core/render/diff.ts';
import { recapOf } from '../../../src/core/render/recap.ts';
import { selectFor } from '../../../src/core/render/selection.ts';
import { claim, edition, event, figure, MAY_3, MAY_4 } from '../../shells/memory/editions.ts';

const ids = (follows: Follow[]) => {
  const { edition: kept } = selectFor(MAY_4, follows);
  return [...kept.events, ...kept.figures, ...kept.also].map(({ id }) => id);
};
const follow = (kind: Follow['kind'], value: string): Follow => ({ kind, value, mode: 'follow' });

test.each<[string, Follow[], string[]]>([
  ['nothing', [], ['e1', 'e2', 'f1', 'f2', 'f3', 'f4', 'e3']],
  ['a place', [follow('place', 'Osk')], ['e2', 'f2', 'e3']],
  ['a claimant', [follow('claimant', 'rescue service')], ['f1', 'f3']],
  ['a word', [follow('keyword', 'inquiry')], ['e2']],
  ['a topic', [follow('topic', 'killed')], ['f1', 'f4']],
  ['a figure', [follow('figure', 'f3')], ['f3']],
  ['a muted word', [{ ...follow('keyword', 'Velm'), mode: 'mute' }], ['e2', 'f2', 'e3']],
  ['a word inside another', [follow('keyword', 'am')], []],
])('who follows %s gets %s', (_what, follows, expected) => {
  expect(ids(follows)).toEqual(expected);
});

test('what is left out is counted', () => {
  expect(selectFor(MAY_4, [follow('place', 'Osk')]).left).toEqual({ events: 1, figures: 3 });
});

test('a recap tells each thing once, a figure with its change since the first edition', () => {
  const { events, figures } = recapOf([MAY_4, MAY_3]);
  expect(events.map(({ event: { id, label } }) => `${id} ${label}`)).toEqual(['e1 updated', 'e2 new']);
  const toll = figures.find(({ figure: { id } }) => id === 'f1');
  expect(toll?.figure.claims[0]?.change).toMatchObject({
    from: 11,
    delta: 3,
    baselineDate: '2026-05-03',
    kind: 'rise',
  });
});

test('a recap has the figures that have lines of their own', () => {
  const told = event({ id: 'a', headline: 'Harra sold 40 boats.', figures: ['f'] });
  const boats = figure({
    id: 'f',
    kind: 'other',
    measure: null,
    counted: 'boats',
    claims: [claim({ value: 40, text: '40' })],
  });
  const day = (events: (typeof told)[]) => edition({ date: '2026-05-03', events, figures: [boats] });
  expect(recapOf([day([told])]).figures).toEqual([]);
  expect(recapOf([day([])]).figures).toHaveLength(1);
});

test('a diff tells what came, went and reads otherwise', () => {
  const before = edition({
    date: '2026-05-03',
    events: [event({ id: 'a', headline: 'A' }), event({ id: 'b', headline: 'B' })],
    figures: [figure({ id: 'f', claims: [claim({ text: '5' })] })],
  });
  const after = edition({
    date: '2026-05-03',
    events: [event({ id: 'b', headline: 'B!' }), event({ id: 'c', headline: 'C' })],
    figures: [figure({ id: 'f', claims: [claim({ text: '5' })] })],
  });
  const { events, figures } = diffEditions(before, after);
  const names = (list: { id: string }[]) => list.map(({ id }) => id);
  expect([names(events.added), names(events.removed), names(events.changed), events.same]).toEqual([
    ['c'],
    ['a'],
    ['b'],
    0,
  ]);
  expect(figures.same).toBe(1);
});
