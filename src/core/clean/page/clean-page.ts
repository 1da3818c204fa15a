import type { ArticleInput } from '../../model.ts';
import type { Cleaned, PageDate } from '../cleaned.ts';
import { languageOf } from '../language.ts';
import { passageAt, type Passage } from '../passage.ts';
import { applyRules } from '../text.ts';
import type { PageBlock } from './blocks.ts';
import { readableBlocks } from './extract.ts';
import { linkedData } from './json-ld.ts';
import { linearBlocks } from './linear.ts';
import { pageDatesOf } from '../../date/page/find.ts';
import { markBlocks } from './mark.ts';
import { metadataOf, metaOf, type PageMetadata } from './metadata.ts';
import { parsePage } from './parse.ts';
import { pruneFurniture } from './prune.ts';

const NOTHING: PageMetadata = { title: null, author: null, outlet: null, url: null, language: null };

/** Cleans an HTML page: metadata, the article by the extractor, then the same rules as for text. Never throws. */
export function cleanPage(input: ArticleInput & { html: string }): Cleaned {
  const { blocks, metadata, pageDates } = readPage(input.html, input.url ?? null);
  const head = {
    title: input.title ?? metadata.title,
    author: input.author ?? metadata.author,
    outlet: input.outlet ?? metadata.outlet,
    url: input.url ?? metadata.url,
  };
  markBlocks(blocks, head);
  const { source, passages } = placed(blocks);
  const { body, removed } = applyRules(passages, { source, ...head });
  const language = input.language ?? metadata.language ?? languageOf(body);
  return { source, body, removed, ...head, language, pageDates };
}

interface PageReading {
  blocks: PageBlock[];
  metadata: PageMetadata;
  pageDates: PageDate[];
}

/** Reads metadata and dates before the extractor takes the document apart; what hostile pages break falls back to the linear reader. */
function readPage(html: string, url: string | null): PageReading {
  const reading: PageReading = { blocks: [], metadata: NOTHING, pageDates: [] };
  try {
    const page = parsePage(html);
    if (page) {
      const meta = metaOf(page);
      const objects = linkedData(page);
      reading.metadata = metadataOf(page, meta, objects);
      const { language } = reading.metadata;
      reading.pageDates = pageDatesOf({ page, meta, objects, url: url ?? reading.metadata.url, language });
      const taken = pruneFurniture(page);
      const blocks = readableBlocks(page);
      if (blocks.length > 0) reading.blocks = [...blocks, ...taken];
    }
  } catch {
    reading.blocks = [];
  }
  return reading.blocks.length > 0 ? reading : { ...reading, blocks: linearBlocks(html) };
}

/** Lays the blocks out as one text, a blank line between two, and gives their places in it. */
function placed(blocks: readonly PageBlock[]): { source: string; passages: Passage[] } {
  const source = blocks.map((block) => block.text).join('\n\n');
  const passages: Passage[] = [];
  let at = 0;
  for (const [line, { text, kind, reason }] of blocks.entries()) {
    const passage = passageAt(source, at, at + text.length, line);
    if (passage) passages.push({ ...passage, opens: true, kind, reason });
    at += text.length + 2;
  }
  return { source, passages };
}
