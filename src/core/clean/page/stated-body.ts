import type { PageBlock } from './blocks.ts';
import { articlesOf, type LdObject } from './json-ld.ts';

/** A shorter `articleBody` is a teaser. */
const SHORTEST = 500;

/** The article's text as JSON-LD states it (`articleBody`), a block a line; empty where it does not. For pages that are drawn by script. */
export function statedBlocks(objects: readonly LdObject[]): PageBlock[] {
  const bodies = articlesOf(objects).map((article) => article['articleBody']);
  const text = bodies.find((body): body is string => typeof body === 'string' && body.length >= SHORTEST);
  if (text === undefined || /<\w+[^<>]{0,200}>/.test(text)) return [];
  const lines = text.split(/\n+/).map((line) => line.replace(/\s+/g, ' ').trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => ({ text: line, kind: 'paragraph', linked: 0, reason: null }));
}
