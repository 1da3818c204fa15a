import { expect, test } from 'vitest';
import { labelOf } from '../../../src/core/assemble/label.ts';
import { tellingsOf } from '../../../src/core/group/telling.ts';
import { article, event } from './facts.ts';

const told = (day: string, sentence: string) =>
  tellingsOf(article(day, day, { title: null, events: [event(sentence)] }), 0);

test.each([
  ['The clerk Ole Dahl denied it and would appeal.', 'Ole Dahl appealed to the high court on Monday.', 'updated'],
  [
    'The firm Nordal was ordered to pay for an oil spill.',
    'Nordal will appeal against paying for an oil spill.',
    'updated',
  ],
  ['The firm Nordal was ordered to pay for an oil spill.', 'Nordal was ordered to pay for an oil spill.', 'ongoing'],
  ['The clerk Ole Dahl sang in a choir.', 'Ole Dahl appealed to the high court on Monday.', 'new'],
])('%s | %s: %s', (before, now, label) => {
  expect(labelOf(told('2025-06-03', now), told('2025-06-02', before)).label).toBe(label);
});

test('what follows from an event is news in whatever words it is told', () => {
  const before = told(
    '2025-06-02',
    'A jury withdrew in the trial of the miller Ole Dahl, accused of theft from the guild.',
  );
  const now = told('2025-06-03', 'A jury found the miller Ole Dahl guilty of theft from the guild.');
  expect(labelOf(now, before, true)).toMatchObject({ label: 'updated', previous: before[0] });
  expect(labelOf(told('2025-06-03', 'Rye is dear.'), before, true)).toEqual({ label: 'updated', previous: null });
  expect(labelOf(told('2025-06-03', 'Rye is dear.'), before).label).toBe('new');
});

test('what one of two articles of the day says alike was told before', () => {
  const before = told('2025-06-02', 'Two millers are missing on Mount Lom, the guild said.');
  const dog = told('2025-06-03', 'A dog barked for help in a hut.');
  const found = told('2025-06-03', 'The two millers missing on Mount Lom were found alive in a hut.');
  expect(labelOf([...dog, ...found], before)).toMatchObject({ label: 'updated', previous: before[0] });
  expect(labelOf(dog, before).label).toBe('new');
});

test('a reaction to what happened is not what stood before', () => {
  const before = [
    ...told('2025-06-02', 'The Greens won the vote in Lom with Anna Berg.'),
    ...told('2025-06-02', 'Shares in Lom fell 2 per cent after the Greens won the vote with Anna Berg.'),
  ];
  const now = told('2025-06-03', 'Anna Berg formed a cabinet after the Greens won the vote in Lom with her.');
  expect(labelOf(now, before, true).previous).toBe(before[0]);
});

test('who says something else of the matter of yesterday gives news', () => {
  const said = (day: string, sentence: string) =>
    tellingsOf(article(day, day, { title: null, events: [event(sentence, { type: 'statement' })] }), 0);
  const before = said('2025-06-02', 'The mayor of Moss, Ida Holm, said the town lived from the mill.');
  expect(
    labelOf(said('2025-06-03', 'Mayor Ida Holm told a crowd the town of Moss would keep the mill.'), before).label,
  ).toBe('updated');
  expect(labelOf(said('2025-06-03', 'Mayor Ida Holm said the town lived from its mill.'), before).label).toBe(
    'ongoing',
  );
});

const below = (day: string, opening: string, sentence: string) =>
  tellingsOf(article(day, day, { title: null, events: [event(opening), event(sentence)] }), 0).slice(1);

test('what an article goes back to is measured by all that an earlier one said', () => {
  const before = tellingsOf(
    article('a', '2025-06-02', {
      title: null,
      events: [
        event('The Green List won the vote in Lom.'),
        event('The Green List has 12 seats, the Harbour List nine.'),
      ],
    }),
    0,
  ).slice(0, 1);
  const again = 'The Green List won the vote with 12 seats, the Harbour List has nine.';
  expect(labelOf(below('2025-06-04', 'A bridge was closed.', again), before).label).toBe('ongoing');
  expect(labelOf(told('2025-06-04', again), before).label).toBe('updated');
});
