import { expect, test } from 'vitest';
import { BUTTON_NAMES } from '../../../src/telegram/messages/button-names.ts';
import { ALL_COMMANDS, HELPED } from '../../../src/telegram/commands/help.ts';
import { menuOf } from '../../../src/telegram/connection/menu.ts';
import { languageOf, messagesOf } from '../../../src/telegram/messages/list.ts';
import { LANGUAGES } from '../../../src/telegram/messages/messages.ts';

/** Every text of a language under its path; plural forms are checked by themselves. */
function texts(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, part]) => [...texts(part, `${path}/${key}`)]));
}

const isForm = (path: string) => /\/(?:one|few|many|other)$/.test(path) && !/\/kinds\/|\/chart\//.test(path);
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
const english = texts(messagesOf('en'));

test.each(LANGUAGES)('%s has every text, with the same places to fill, none empty', (language) => {
  const own = texts(messagesOf(language));
  const wanted = [...english].filter(([path]) => !isForm(path) && !path.startsWith('/words/'));
  for (const [path, text] of wanted) {
    expect({ path, places: places(own.get(path) ?? '') }).toEqual({ path, places: places(text) });
    expect({ path, empty: !own.get(path) }).toEqual({ path, empty: !text });
  }
});

test.each(LANGUAGES)('%s has a form for every plural that its numbers take', (language) => {
  const needed = new Set(Array.from({ length: 201 }, (_, n) => new Intl.PluralRules(language).select(n)));
  const forms = [...texts(messagesOf(language).screen)].filter(([path]) => isForm(path));
  const groups = new Set(forms.map(([path]) => path.replace(/\/\w+$/, '')));
  for (const group of groups)
    for (const rule of needed) expect(forms.map(([path]) => path)).toContain(`${group}/${rule}`);
});

test('numbers are counted as each language counts', () => {
  const counted = (language: string, n: number) =>
    messagesOf(language)
      .words.count('articles', n)
      .replace(/\u00a0/g, ' ');
  expect([1, 2, 5, 21, 1234].map((n) => counted('uk', n))).toEqual([
    '1 стаття',
    '2 статті',
    '5 статей',
    '21 стаття',
    '1 234 статті',
  ]);
  expect([1, 2, 5, 22].map((n) => counted('pl', n))).toEqual(['1 artykuł', '2 artykuły', '5 artykułów', '22 artykuły']);
  expect([1, 12345].map((n) => counted('de', n))).toEqual(['1 Artikel', '12.345 Artikel']);
  expect(messagesOf('fr').words.longDay('2022-03-15')).toBe('mardi 15 mars 2022');
});

test.each(LANGUAGES.filter((language) => language !== 'en'))('%s is translated, not copied', (language) => {
  const own = texts(messagesOf(language));
  const sentences = [...english].filter(([path, text]) => /\s\w+\s/.test(text) && !isForm(path));
  expect(sentences.filter(([path, text]) => own.get(path) === text).map(([path]) => path)).toEqual([]);
});

test.each(LANGUAGES)('the menu of %s keeps the limits of Telegram', (language) => {
  for (const where of ['private', 'group', 'desk'] as const)
    for (const { command, description } of menuOf(language, where)) {
      expect(command).toMatch(/^[a-z0-9_]{1,32}$/);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(256);
    }
  const { profile, buttons } = messagesOf(language);
  expect(profile.short.length).toBeLessThanOrEqual(120);
  expect(profile.about.length).toBeLessThanOrEqual(512);
  expect(Object.keys(buttons).sort()).toEqual([...BUTTON_NAMES].sort());
});

test('/help names every command', () => {
  expect([...HELPED].sort()).toEqual([...ALL_COMMANDS].sort());
});

test.each([
  ['de', 'de'],
  ['pt-br', 'en'],
  ['UK', 'uk'],
  ['es-419', 'es'],
  [undefined, 'en'],
])('Telegram says %s, the interface is %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

/** Labels that stand two or three in a row, and how many letters a phone of 390 points shows of each (measured in Chromium). */
const BESIDE = {
  21: 'figures claims stories report short standard full calendar followed alerts rich data settings unsubscribe otherDay leaveOut',
  15: 'slots city carries silent emptyDays pause length sections language chart evidence follow calendar undated reports sources',
};

test.each(LANGUAGES)('no label of %s that shares its row is cut on a phone', (language) => {
  const labels = new Map(Object.entries(messagesOf(language).buttons));
  const cut = Object.entries(BESIDE).flatMap(([most, names]) =>
    names.split(' ').flatMap((name) => {
      const label = labels.get(name) ?? '';
      return label.length > Number(most) ? [`${name}: ${label}`] : [];
    }),
  );
  expect(cut).toEqual([]);
});
