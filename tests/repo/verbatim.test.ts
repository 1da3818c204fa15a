import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { ArticleInput, Edition } from '../../src/core/model.ts';
import { foundAt } from '../../src/sources/files/files.ts';

const SAMPLES = 'briefings/samples';
const editions = readdirSync(SAMPLES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(`${SAMPLES}/${name}`, 'utf8')) as Edition);

/** Words only, one space between: a page breaks its lines where it likes. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** All that a reader of the article sees, without the program's own cleaning. */
function seen({ text, html, title }: ArticleInput): string {
  const body = text ?? parseHTML(`<html><body>${html ?? ''}</body></html>`).document.documentElement.textContent;
  return plain(`${title ?? ''} ${body ?? ''}`);
}

const articles: string[] = [];
for await (const found of foundAt(`${SAMPLES}/newsroom`))
  if (found.kind === 'article') articles.push(seen(found.article));
const stands = (sentence: string) => articles.some((text) => text.includes(plain(sentence)));

test('the newsroom and its editions are there', () => {
  expect(articles.length).toBeGreaterThanOrEqual(24);
  expect(editions.length).toBeGreaterThanOrEqual(6);
});

test.each(editions.map((edition) => [edition.date, edition] as const))(
  '%s: every sentence stands verbatim in an article, every value in its sentence',
  (_, { figures, events, also }) => {
    const claims = figures.flatMap((figure) => figure.claims);
    const sentences = [...claims, ...events, ...also].map(({ sentence }) => sentence);
    const before = [...events, ...also].flatMap(({ previous }) => (previous ? [previous.sentence] : []));
    expect([...sentences, ...before].filter((sentence) => !stands(sentence))).toEqual([]);
    expect(claims.filter(({ text, sentence }) => !sentence.includes(text))).toEqual([]);
    expect(sentences.length).toBeGreaterThan(8);
  },
);

test.each(editions.map((edition) => [edition.date, edition] as const))(
  '%s: no sentence is told twice, and every number in brackets is a source',
  (_, { events, also, sources, figures }) => {
    const told = [...events, ...also].map(({ sentence }) => plain(sentence));
    expect(told.filter((sentence, at) => told.indexOf(sentence) !== at)).toEqual([]);
    const known = new Set(sources.map(({ n }) => n));
    const cited = [...events, ...also].flatMap((event) => event.sources);
    const claimed = figures.flatMap((figure) => figure.claims.map(({ source }) => source));
    expect([...cited, ...claimed].filter((n) => !known.has(n))).toEqual([]);
  },
);
