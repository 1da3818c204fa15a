import { expect, test } from 'vitest';
import { tellingsOf } from '../../../src/core/group/telling.ts';
import { vetoOf } from '../../../src/core/group/veto.ts';
import { article, event, figure } from '../assemble/facts.ts';

/** A fine of so many euros, told below the opening of its article. */
function fine(id: string, sentence: string, actors: string[], value: number) {
  const paid = figure({
    value,
    text: String(value),
    sentence,
    category: 'money',
    unit: 'EUR',
    counted: 'fine',
    measure: null,
  });
  const told = event(sentence, { type: 'legal_political', actors, figures: [0] });
  const events = [event('The port of Moss was sold.'), told];
  return tellingsOf(article(id, '2025-06-03', { events, figures: [paid] }), 0)[1] as never;
}

test.each([
  [40_000, null],
  [900, 'actors'],
])('who is only "her" may be the one that the other names, where the number is the same: %s', (value, veto) => {
  const named = fine('a', 'The Bergen court fined Ane Holm 40000 euros for smuggling eels.', ['Ane Holm'], 40_000);
  const pronoun = fine(
    'b',
    `The Bergen court fined her ${value} euros over eels of Nordfisk.`,
    ['Nordfisk Ltd'],
    value,
  );
  expect(vetoOf(named, pronoun, { words: 0.5, plain: 0.5 })).toBe(veto);
});
