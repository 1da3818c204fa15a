import { expect, test } from 'vitest';
import { cleanArticle } from '../../../../src/core/clean/clean.ts';

const STORY =
  '<p>The reservoir was full again on Sunday for the first time in nine years, the water board said.</p>'.repeat(4);

function rulesOf(html: string, url?: string): string[] {
  return cleanArticle({ id: 'a', html, url }).pageDates.map((date) => `${date.rule} ${date.value}`);
}

test('JSON-LD, meta, time and address are found, each with its rule', () => {
  const html = `<html lang="en"><head><meta property="article:published_time" content="2031-05-04T08:00:00Z">
    <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2031-05-04","dateModified":"2031-05-05"}]}</script></head>
    <body><h1>Reservoir full</h1><time datetime="2031-05-04">today</time>${STORY}</body></html>`;
  expect(rulesOf(html, 'https://water.example/2031/05/04/full')).toEqual([
    'json-ld:datePublished 2031-05-04',
    'json-ld:dateModified 2031-05-05',
    'meta:article:published_time 2031-05-04T08:00:00Z',
    'url 2031-05-04',
    'time:headline 2031-05-04',
  ]);
});

test('a labelled date in the page language', () => {
  const html = `<html lang="de"><body><h1>Stausee wieder voll</h1><p>Aktualisiert am 6. Mai 2031</p><p>Veröffentlicht am 4. Mai 2031</p>${STORY}</body></html>`;
  expect(rulesOf(html)).toEqual(['text:updated 2031-05-06', 'text:published 2031-05-04']);
});

test('dates in footers, comments, running text and of members do not date the page', () => {
  const html = `<html lang="en"><body><h1>Reservoir full</h1>${STORY}<p>The dam was opened by the water board on 4 June 1998 after nine years of work, and it was rebuilt twice because the foundations had moved, as its engineers had foretold in a report of that time.</p>
    <p>Joined: 3 March 2011</p><div class="comments"><p>12 May 2031</p></div><footer>1 January 2032</footer></body></html>`;
  expect(rulesOf(html)).toEqual(['text:paragraph 1998-06-04', 'text:paragraph 2011-03-03']);
});
