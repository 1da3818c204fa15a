import { expect, test } from 'vitest';
import { standardEdition } from '../../../../src/core/render/telegram/edition.ts';
import { plainText } from '../../../../src/core/render/telegram/span.ts';
import { messagesOf } from '../../../../src/telegram/messages/list.ts';
import { claim, edition, event, figure } from '../../../shells/memory/editions.ts';

const { words, screen } = messagesOf('en');
const shown = (day: ReturnType<typeof edition>, hidden: ('lead' | 'figures')[] = []) =>
  standardEdition(day, { words, screen, bot: null }, hidden).map((block) =>
    [block.heading ?? [], ...block.lines].map(plainText).filter(Boolean),
  );

const counts = ['5', '6', '7'].map((text, at) =>
  figure({
    id: `f${at}`,
    measure: ['killed', 'hurt', 'missing'][at] ?? '',
    claims: [claim({ text, claimant: 'the county' })],
  }),
);
const day = edition({
  date: '2026-05-04',
  lead: ['e1'],
  events: [event({ id: 'e1', headline: 'The dam broke.' }), event({ id: 'e2', headline: 'Trains stopped.' })],
  figures: counts,
});

test('what leads the day is told once, in full', () => {
  const all = shown(day).flat();
  expect(all.filter((line) => line.includes('The dam broke.'))).toHaveLength(1);
  expect(all).toContain('Key events');
});

test('a reader who hides the lead finds its items among the others', () => {
  expect(
    shown(day, ['lead'])
      .flat()
      .filter((line) => line.includes('The dam broke.')),
  ).toEqual([expect.stringMatching(/^1\. /)]);
});

test('figures of one claimant and day stand under one line that says so', () => {
  expect(shown(day)).toContainEqual([
    'Key figures. The county, reported 4 May:',
    '5 people dead',
    '6 people hurt',
    '7 people missing',
  ]);
});

test('two figures of one claimant say so each', () => {
  const two = shown({ ...day, figures: counts.slice(0, 2) });
  expect(two).toContainEqual([
    'Key figures',
    '5 people dead: the county, reported 4 May',
    '6 people hurt: the county, reported 4 May',
  ]);
});
