import { pageDatesOf } from '../../date/page/find.ts';
import type { PageDate } from '../cleaned.ts';
import type { PageBlock } from './blocks.ts';
import type { PageDocument } from './dom/document.ts';
import { elementsByName } from './dom/find.ts';
import { readableBlocks } from './extract.ts';
import { linkedData } from './json-ld.ts';
import { linearBlocks } from './linear.ts';
import { metadataOf, metaOf, type PageMetadata } from './metadata.ts';
import { headOf, parsePage } from './dom/page.ts';
import { pruneFurniture } from './prune.ts';
import { statedBlocks } from './stated-body.ts';

/** What a page gives before any rule for texts has looked at it. */
export interface PageReading {
  blocks: PageBlock[];
  metadata: PageMetadata;
  pageDates: PageDate[];
}

const NOTHING: PageMetadata = { title: null, author: null, outlet: null, url: null, language: null };

/**
 * Reads metadata and dates, then the article, because the extractor takes the document apart. A page that nests too deep or
 * breaks the parser is read line by line; its head is read all the same. Never throws.
 */
export function readPage(html: string, url: string | null): PageReading {
  const reading: PageReading = { blocks: [], metadata: NOTHING, pageDates: [] };
  try {
    const page = parsePage(html);
    if (page) readWhole(page, html, url, reading);
    else readHead(parsePage(headOf(html)), url, reading);
  } catch {
    reading.blocks = [];
  }
  return reading.blocks.length > 0 ? reading : { ...reading, blocks: linearBlocks(html) };
}

function readWhole(page: PageDocument, html: string, url: string | null, reading: PageReading): void {
  const stated = readHead(page, url, reading);
  const taken = pruneFurniture(page);
  const found = readableBlocks(page, () => prunedPage(html));
  const blocks = lengthOf(stated) > 2 * lengthOf(found) ? stated : found;
  if (blocks.length > 0) reading.blocks = [...blocks, ...taken];
}

function prunedPage(html: string): PageDocument | null {
  const page = parsePage(html);
  if (page) pruneFurniture(page);
  return page;
}

/** Fills in metadata and dates; hands back the article's text where the page's data state it. */
function readHead(page: PageDocument | null, url: string | null, reading: PageReading): PageBlock[] {
  if (!page) return [];
  const elements = elementsByName(page);
  const meta = metaOf(elements);
  const objects = linkedData(elements);
  reading.metadata = metadataOf(page, elements, meta, objects);
  const { language, url: canonical } = reading.metadata;
  reading.pageDates = pageDatesOf({ page, elements, meta, objects, url: url ?? canonical, language });
  return statedBlocks(objects);
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
