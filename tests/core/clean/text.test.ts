import { expect, test } from 'vitest';
import { cleanArticle } from '../../../src/core/clean/clean.ts';
import kept from '../../specs/clean/not-dropped.json' with { type: 'json' };
import cases from '../../specs/clean/text.json' with { type: 'json' };

test.each(cases)('$name', ({ text, kept: expected, removed }) => {
  const cleaned = cleanArticle({ id: 'a', text: text.join('\n') });
  expect(cleaned.body.map((block) => `${block.kind}: ${block.text}`)).toEqual(expected);
  expect(cleaned.removed.map((removal) => `${removal.reason}: ${removal.text}`)).toEqual(
    expect.arrayContaining(removed),
  );
});

test.each(kept)('nothing is dropped: $name', ({ text }) => {
  const cleaned = cleanArticle({ id: 'a', text });
  expect(cleaned.removed).toEqual([]);
  expect(cleaned.body.some((block) => block.kind === 'caption')).toBe(false);
});

test('the stated title is a heading, its author and outlet are no body', () => {
  const text =
    'Island Times\nBo Lind\nWind farm gets its licence\n\nThe regulator granted the licence for 40 turbines on Thursday.';
  const cleaned = cleanArticle({
    id: 'a',
    text,
    title: 'Wind farm gets its licence',
    outlet: 'Island Times',
    author: 'Bo Lind',
  });
  expect(cleaned.body.map((block) => block.kind)).toEqual(['heading', 'paragraph']);
  expect(cleaned.removed.map((removal) => removal.reason)).toEqual(['outlet', 'byline']);
});

test('the language is told from the text where none is stated', () => {
  const text = 'Рятувальники евакуювали мешканців трьох сіл після повені, повідомила обласна влада.';
  expect(cleanArticle({ id: 'a', text }).language).toBe('uk');
  expect(cleanArticle({ id: 'a', text, language: 'xx' }).language).toBe('xx');
  expect(cleanArticle({ id: 'a', text: '12' }).language).toBeNull();
});
