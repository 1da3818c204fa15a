import { expect, test } from 'vitest';
import { isFinding } from '../../../../src/core/assemble/feature/found.ts';
import { tellingsOf } from '../../../../src/core/group/telling.ts';
import type { NewsEvent } from '../../../../src/core/model.ts';
import { article, event, figure } from '../facts.ts';

const DAY = '2025-06-03';

function finds(sentence: string, over: Partial<NewsEvent> = {}): boolean {
  const told = [event('Ida Holm kneads dough while the harbour sleeps.'), event(sentence, over)];
  const sacks = figure({ value: 40, category: 'other', unit: 'sack', counted: 'sacks', measure: null });
  const [, telling] = tellingsOf(article('p', DAY, { title: 'Why bakers rise', figures: [sacks], events: told }), 0);
  return telling !== undefined && isFinding(telling);
}

test.each<[string, string, Partial<NewsEvent>]>([
  ['somebody says it', 'Rye dough needs four hours in winter, Ida Holm says.', {}],
  ['a survey found it', 'According to a survey by the guild of Moss, bakers sleep at noon.', {}],
  ['it counts', 'Bergen bakes 40 sacks a night.', { figures: [0] }],
  [
    'it has a day',
    'Ovens go out in Moss tonight.',
    { date: { from: '2025-06-05', to: '2025-06-05' }, dateCertainty: 'stated' },
  ],
  ['the line names who says it', 'He says that Moss has no rye.', { claimant: 'Ole Dahl' }],
])('%s', (_why, sentence, over) => expect(finds(sentence, over)).toBe(true));

test.each<[string, string, Partial<NewsEvent>]>([
  ['a scene', 'Flour hangs in the air of Moss like fog.', {}],
  ['what bread is', 'Climate makes rye slow.', {}],
  ['long ago', 'Ovens went out in Moss.', { date: { from: '2024-06-05', to: '2024-06-05' }, dateCertainty: 'stated' }],
  ['the firm, named before', 'The company says it bakes at noon.', {}],
  ['which software, said before', 'The clever little software - which Holm wrote - found 40 sacks.', { figures: [0] }],
  ['views of nobody', 'Some say that rye is slow.', {}],
  ['whoever "he" is', 'He says that Moss has no rye.', { claimant: 'Mr Dahl' }],
])('not %s', (_why, sentence, over) => expect(finds(sentence, over)).toBe(false));
