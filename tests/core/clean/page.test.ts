import { expect, test } from 'vitest';
import { cleanArticle } from '../../../src/core/clean/clean.ts';

const PARAGRAPHS = [
  'The observatory on Mount Ardel reopened on Friday after two years of repairs, its director said.',
  'Visitors can use three telescopes, one of which was built by pupils of the village school.',
  'About 9,000 people have booked a place for the first month, twice as many as expected.',
];
const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

function bodyOf(html: string): string[] {
  return cleanArticle({ id: 'a', html }).body.map((block) => `${block.kind}: ${block.text}`);
}
const EXPECTED = PARAGRAPHS.map((text) => `paragraph: ${text}`);

test('the story is kept; share bars, sign-ups, related links, author boxes and footers go with their reason', () => {
  const html = `<html lang="en"><head><title>Observatory reopens | Ardel Post</title><meta property="og:title" content="Observatory reopens | Ardel Post"><meta property="og:site_name" content="Ardel Post"><meta name="author" content="Bo Lind">
    <link rel="canonical" href="https://ardel.example/observatory"></head><body><nav><a href="/">Home</a></nav><article><h1>Observatory reopens</h1><div class="share-bar">Share Tweet</div>
    ${STORY}<div class="newsletter-signup"><p>Get our letter every week.</p></div><div class="author-bio"><p>Bo Lind writes about the sky.</p></div></article>
    <div class="related-posts"><p><a href="/x">Nine peaks to climb this autumn</a></p></div><footer><p>All rights reserved.</p></footer></body></html>`;
  const cleaned = cleanArticle({ id: 'a', html });
  expect(bodyOf(html)).toEqual(EXPECTED);
  expect(new Set(cleaned.removed.map((removal) => removal.reason))).toEqual(
    new Set(['share-bar', 'sign-up', 'author-box', 'related-links', 'navigation']),
  );
  expect(cleaned).toMatchObject({
    title: 'Observatory reopens',
    outlet: 'Ardel Post',
    author: 'Bo Lind',
    url: 'https://ardel.example/observatory',
    language: 'en',
  });
});

test('an article under a name that sounds like furniture is kept', () => {
  expect(bodyOf(`<html><body><div class="post related share">${STORY}</div></body></html>`)).toEqual(EXPECTED);
});

test('so is one without paragraphs', () => {
  const html = `<html><body><div class="post share">${PARAGRAPHS.join('<br><br>')}</div><p>Home</p><p>News</p></body></html>`;
  expect(bodyOf(html).join(' ')).toContain(PARAGRAPHS.at(-1));
});

test('captions, headings and lists keep their kind', () => {
  const html = `<html><body><article>${STORY}<figure><img src="a.jpg"><figcaption>The new dome at dusk</figcaption></figure><h2>What it cost</h2><p>The repairs cost €2.4m, a third of it given by the county.</p>
    <ul><li>The dome took nine months and a crane from the harbour.</li><li>The mirrors took four months.</li></ul><p>More work is planned for the spring, the director said.</p></article></body></html>`;
  expect(bodyOf(html).slice(3)).toEqual([
    'caption: The new dome at dusk',
    'heading: What it cost',
    'paragraph: The repairs cost €2.4m, a third of it given by the county.',
    'list: The dome took nine months and a crane from the harbour.',
    'list: The mirrors took four months.',
    'paragraph: More work is planned for the spring, the director said.',
  ]);
});

test('date lines, bylines, the headline and lines of links are no body', () => {
  const html = `<html><head><meta name="author" content="Bo Lind"><meta property="og:title" content="Observatory reopens"></head><body><article><h2>Observatory reopens</h2><p>Bo Lind</p><p>4 May 2031 | 9:32pm</p>
    ${STORY}<p><a href="/y">Nine peaks to climb this autumn</a></p></article></body></html>`;
  expect(bodyOf(html)).toEqual(EXPECTED);
});

test('the text that JSON-LD states stands in for a page drawn by script', () => {
  const text = [...PARAGRAPHS, ...PARAGRAPHS.map((line) => `${line} So it was said again.`)];
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Observatory reopens',
    articleBody: text.join('\n\n'),
  });
  const html = `<html><head><script type="application/ld+json">${data}</script></head><body><div id="app">Loading</div></body></html>`;
  expect(bodyOf(html)).toEqual(text.map((line) => `paragraph: ${line}`));
});

test('the head of a page that nests too deep is read all the same', () => {
  const html = `<html lang="en"><head><title>Observatory reopens</title><meta name="date" content="2031-05-04"></head><body>${'<div>'.repeat(5000)}${STORY}`;
  const cleaned = cleanArticle({ id: 'a', html });
  expect(cleaned.title).toBe('Observatory reopens');
  expect(cleaned.pageDates.map((date) => date.value)).toEqual(['2031-05-04']);
});

test('the language of the text counts more than that of its template', () => {
  const story =
    'Die Sternwarte auf dem Ardel hat am Freitag nach zwei Jahren wieder geöffnet, teilte ihre Leiterin mit. '.repeat(
      6,
    );
  expect(
    cleanArticle({ id: 'a', html: `<html lang="en-US"><body><article><p>${story}</p></article></body></html>` })
      .language,
  ).toBe('de');
});

test('two line breaks end a paragraph', () => {
  expect(bodyOf(`<html><body><article><div>${PARAGRAPHS.join('<br> <br>')}</div></article></body></html>`)).toEqual(
    EXPECTED,
  );
});

test.each([
  ['no html or body', STORY],
  ['a body alone', `<body>${STORY}</body>`],
  ['nested deeper than the parser likes', `${'<div>'.repeat(5000)}${STORY}${'</div>'.repeat(5000)}`],
  ['never closed', `<div><div><article>${STORY}<div><div>`],
])('%s: the story is kept', (_name, html) => {
  expect(bodyOf(html)).toEqual(EXPECTED);
});

test.each(['', '   ', '<', '<html>', '<!--', '<frameset>', '<script>', '\u0000', '<svg><p></svg>', '<body'.repeat(50)])(
  '%j has no body and does not throw',
  (html) => {
    expect(() => cleanArticle({ id: 'a', html })).not.toThrow();
  },
);

test.each([
  ['style="color: red; display: none"', false],
  ['style="visibility:hidden"', false],
  ['hidden', false],
  ['aria-hidden="true"', false],
  ['style="display: none; display: block"', true],
  ['style="background: none"', true],
  ['aria-hidden="false"', true],
])('a paragraph with %s is seen: %s', (attribute, seen) => {
  const text = 'Tickets for the night of the comet, the keeper added, were gone within an hour.';
  const html = `<html><body><article>${STORY}<p ${attribute}>${text}</p></article></body></html>`;
  expect(bodyOf(html)).toEqual(seen ? [...EXPECTED, `paragraph: ${text}`] : EXPECTED);
});
