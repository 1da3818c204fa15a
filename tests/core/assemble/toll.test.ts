import { expect, test } from 'vitest';
import { isToll } from '../../../src/core/assemble/toll.ts';
import { tellingsOf } from '../../../src/core/group/telling.ts';
import type { Telling } from '../../../src/core/group/telling.ts';
import type { FigureKind } from '../../../src/core/model.ts';
import { article, event, figure } from './facts.ts';

const told = (kind: FigureKind, place: string | null, opening: boolean): Telling => {
  const sentence = 'A leak of gas has killed 11 people, the harbour office said.';
  const count = figure({ value: 11, text: '11', kind, place, sentence });
  const events = [event(sentence, { type: 'toll_report', place, figures: [0] })];
  const [telling] = tellingsOf(article('a', '2025-06-03', { events, figures: [count] }), 0);
  if (!telling) throw new Error('the article tells nothing');
  return { ...telling, opening };
};

test.each([
  ['what an article opens with counts the dead of one incident', told('incident', 'Turku', true), false],
  ['the same further down is a count', told('incident', 'Turku', false), true],
  ['a running total is a count wherever it stands', told('total', 'Turku', true), true],
  ['a number without a day or a town is one of all so far', told('incident', null, true), true],
])('%s', (_, telling, expected) => {
  expect(isToll(telling)).toBe(expected);
});
