import { expect, test } from 'vitest';
import { atomFeed } from '../../../src/core/render/feed/atom.ts';
import { jsonFeed } from '../../../src/core/render/feed/json.ts';
import { escapeMarkdown } from '../../../src/core/render/markdown/escape.ts';
import { markdownOf } from '../../../src/core/render/markdown/edition.ts';
import { textEdition } from '../../../src/core/render/text/edition.ts';
import { ENGLISH } from '../../../src/core/render/words/en.ts';
import { EDITION } from './editions.ts';

const frame = {
  title: 'Day & night',
  home: 'https://example.org/',
  self: 'https://example.org/feed',
  page: (day: string) => `https://example.org/${day}`,
};

test('Markdown shows what articles print as they print it', () => {
  const text = markdownOf(EDITION, ENGLISH);
  expect(text).toContain('1. New. The \\*mayor\\* \\<said\\> “no” & left\\_early \\[sic\\]. \\[2\\]');
  expect(text).toContain(
    '- \\[1\\] [Harbour Gazette: Ferry \\*aground\\* \\<live\\>](<https://example.org/a?x=1&y="2">)',
  );
  expect(text).not.toContain('javascript:');
  expect(text).toContain('  > 13,500 dockers are on strike.');
});

test.each([
  ['1. first', '1\\. first'],
  ['- item', '\\- item'],
  ['# head', '\\# head'],
  ['a\nb', 'a b'],
  ['&amp; &co', '&amp;amp; &co'],
])('%j is escaped', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('plain text marks each figure and keeps its marks over a conversation', () => {
  const marks = new Map<string, string>();
  const text = textEdition(EDITION, ENGLISH, marks);
  expect(text).toContain('13,500 (f2) dockers on strike');
  expect(text).toContain('injuring 14 (f1) people. [1, 2]');
  expect([...marks]).toEqual([
    ['f2', 'f1'],
    ['f1', 'f2'],
  ]);
  const hostile = {
    ...EDITION,
    sources: EDITION.sources.map((source) => ({ ...source, title: 'A\u001b[31mred\u202etitle' })),
  };
  for (const mark of ['\u001b', '\u202e']) expect(textEdition(hostile, ENGLISH)).not.toContain(mark);
});

test('feeds are well formed and hold the edition, escaped once for XML and once for HTML', () => {
  const editions = [{ edition: EDITION, updated: '2025-06-04T06:00:00Z' }];
  const atom = atomFeed(editions, frame, ENGLISH);
  expect(atom).toContain('<title>Day &amp; night</title>');
  expect(atom).toContain('<updated>2025-06-04T06:00:00Z</updated>');
  expect(atom).toContain('&amp;lt;said&amp;gt;');
  expect(atom).not.toMatch(/javascript:|<said>/);
  const json = JSON.parse(jsonFeed(editions, frame, ENGLISH)) as {
    version: string;
    items: { id: string; content_html: string }[];
  };
  expect(json.version).toBe('https://jsonfeed.org/version/1.1');
  expect(json.items[0]?.content_html).toContain('&lt;said&gt;');
});
