import { expect, test } from 'vitest';
import { cleanArticle } from '../../../src/core/clean/clean.ts';
import { siteOf } from '../../../src/core/clean/told.ts';
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

test('a text wrapped at a fixed width keeps its paragraphs, however many of their lines end with a full stop', () => {
  const text = [
    '   THE HARBOUR MASTER SAID TODAY THAT TWO TUGS HAD SUNK NEAR THE U.S.',
    'CONSULATE IN THE PORT.',
    '',
    '   THE CREWS WERE SAVED BY FISHERMEN FROM THE NORTHERN MOLE, WHO HAD',
    'SEEN THE LIGHTS GO OUT.',
    '',
    '   A THIRD TUG, THE VESTA, LOST ITS MAST IN THE SAME STORM AND WAS TAKEN',
    'TO THE DRY DOCK.',
  ].join('\n');
  const { body } = cleanArticle({ id: 'a', text });
  expect(body.map((block) => block.kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

test('the language is told from the text where none is stated', () => {
  const text = 'Рятувальники евакуювали мешканців трьох сіл після повені, повідомила обласна влада.';
  expect(cleanArticle({ id: 'a', text }).language).toBe('uk');
  expect(cleanArticle({ id: 'a', text, language: 'xx' }).language).toBe('xx');
  expect(cleanArticle({ id: 'a', text: '12' }).language).toBeNull();
});

test('a stated title that is run into the first paragraph is cut off as a heading', () => {
  const text =
    'Wind farm gets its licenceThe regulator granted the licence for 40 turbines on Thursday.\n\nWork starts in May.';
  const cleaned = cleanArticle({ id: 'a', text, title: 'Wind farm gets its licence' });
  expect(cleaned.body.map((block) => `${block.kind}: ${block.text}`)).toEqual([
    'heading: Wind farm gets its licence',
    'paragraph: The regulator granted the licence for 40 turbines on Thursday.',
    'paragraph: Work starts in May.',
  ]);
});

test.each([
  ['By Ana Ruiz and Jo Field', 'Ana Ruiz and Jo Field'],
  ['Mina Okoro in Port Ellis, southern Marland', 'Mina Okoro'],
  ['By Lee Hart - 11/18/31 11:04 PM', 'Lee Hart'],
  ['By Bo Lind, political editor', 'Bo Lind'],
])('the byline "%s" names %s; a masthead that stands twice names the outlet', (byline, author) => {
  const text = `Harbour Gazette\nHarbour Gazette\nNews\n${byline}\n\nFerry operator cancels winter timetable\n\nThe island's only ferry operator cancelled its winter timetable on Tuesday.`;
  expect(cleanArticle({ id: 'a', text })).toMatchObject({
    author,
    outlet: 'Harbour Gazette',
    title: 'Ferry operator cancels winter timetable',
  });
});

test('an article that names no outlet is of the site it stands on', () => {
  expect(siteOf('https://www.harbour.example/news/ferry-7')).toBe('harbour.example');
  expect(siteOf('https://valley.harbour.example:8443/7')).toBe('valley.harbour.example');
  expect(siteOf('ferry.txt')).toBeNull();
  expect(siteOf(null)).toBeNull();
});
