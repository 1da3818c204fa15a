import type { ArticleInput } from '../../model.ts';
import type { Cleaned } from '../cleaned.ts';
import { languageOf } from '../language.ts';
import { passageAt, type Passage } from '../passage.ts';
import { applyRules } from '../text.ts';
import type { PageBlock } from './blocks.ts';
import { readableBlocks } from './extract.ts';
import { linkedData } from './json-ld.ts';
import { linearBlocks } from './linear.ts';
import { metadataOf, metaOf, type PageMetadata } from './metadata.ts';
import { parsePage } from './parse.ts';

const NOTHING: PageMetadata = { title: null, author: null, outlet: null, url: null, language: null };

/** Cleans an HTML page: metadata, the article by the extractor, then the same rules as for text. Never throws. */
export function cleanPage(input: ArticleInput & { html: string }): Cleaned {
  const { blocks, metadata } = readPage(input.html);
  const { source, passages } = placed(blocks);
  const head = {
    title: input.title ?? metadata.title,
    author: input.author ?? metadata.author,
    outlet: input.outlet ?? metadata.outlet,
    url: input.url ?? metadata.url,
  };
  const { body, removed } = applyRules(passages, { source, ...head });
  const language = input.language ?? metadata.language ?? languageOf(body);
  return { source, body, removed, ...head, language, pageDates: [] };
}

function readPage(html: string): { blocks: PageBlock[]; metadata: PageMetadata } {
  let metadata = NOTHING;
  try {
    const page = parsePage(html);
    if (!page) return { blocks: linearBlocks(html), metadata };
    const meta = metaOf(page);
    const objects = linkedData(page);
    metadata = metadataOf(page, meta, objects);
    return { blocks: readableBlocks(page), metadata };
  } catch {
    return { blocks: linearBlocks(html), metadata };
  }
}

/** Lays the blocks out as one text, a blank line between two, and gives their places in it. */
function placed(blocks: readonly PageBlock[]): { source: string; passages: Passage[] } {
  const source = blocks.map((block) => block.text).join('\n\n');
  const passages: Passage[] = [];
  let at = 0;
  for (const [line, { text, kind }] of blocks.entries()) {
    const passage = passageAt(source, at, at + text.length, line);
    if (passage) passages.push({ ...passage, opens: true, kind });
    at += text.length + 2;
  }
  return { source, passages };
}
