import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSources } from '../../src/sources/list.ts';

const path = join(mkdtempSync(join(tmpdir(), 'daybrief-list-')), 'feeds.json');

test.each([
  ['{"name":"A"}', 'must be a list in square brackets, as .deploy/feeds.example.json shows one'],
  ['[{"name":"A","url":"htp://a.example"}]', 'source 1 (A), url: must be an http or https address'],
  ['[{"name":"A","url":"/a","kind":"rss"}]', 'source 1 (A), kind: must be one of feed, page, sitemap, folder, jsonl'],
  ['[{"url":"https://a.example","read":"all"}]', 'source 1, name: is missing; source 1, read: must be feed or full'],
  [
    '[{"name":"A","url":"https://a.example"},{"name":"A","url":"https://b.example"}]',
    'source 2 (A), name: is listed twice',
  ],
  [
    JSON.stringify(Array.from({ length: 23 }, (_, n) => ({ name: `N${n}`, url: 'x' }))),
    'source 20 (N19), url: must be an http or https address; and 3 more',
  ],
])('a list with faults says each by the source: %s', (text, words) => {
  writeFileSync(path, text);
  expect(() => loadSources(path)).toThrow(words);
});
