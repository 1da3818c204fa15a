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
