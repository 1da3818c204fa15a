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
