import { expect, test } from 'vitest';
import { dayContext, referenceDayAt } from '../../../src/core/date/context.ts';
import { governingDate } from '../../../src/core/date/governing.ts';
import governing from '../../specs/date/governing.json' with { type: 'json' };
import layers from '../../specs/date/layers.json' with { type: 'json' };
import { documentFrom } from './document.ts';

const FLOOD = [{ name: 'the flood', dayOne: '2019-05-02', words: ['Merrin', 'flood'] }];

test.each(layers)('$says', ({ published, text, days }) => {
  const document = documentFrom(text.join('\n'));
  const context = dayContext(document, published, FLOOD);
  expect(document.blocks.map((block) => referenceDayAt(context, block.start))).toEqual(days);
});

test.each(governing)('$says: $text', ({ text, at, words, role, from, to }) => {
  const document = documentFrom(text);
  const context = dayContext(document, '2021-07-15');
  const [sentence] = document.sentences;
  const found = governingDate(context, sentence?.start ?? 0, sentence?.end ?? 0, text.indexOf(at));
  expect(found).toMatchObject({ role, span: { from, to }, certainty: words === null ? 'derived' : 'stated' });
  expect(found?.mention?.text ?? null).toBe(words);
});

test('without any day nothing governs', () => {
  const document = documentFrom('Nine people died.');
  expect(governingDate(dayContext(document, null), 0, 17)).toBeNull();
});
