import { Readability } from '@mozilla/readability';
import { type PageBlock, blocksIn } from './blocks.ts';
import type { PageDocument, PageElement } from './dom.ts';

interface Options {
  serializer: (node: PageElement) => PageElement;
  disableJSONLD: boolean;
  charThreshold: number;
  keepClasses: boolean;
}

/** The extractor as seen by code that knows no browser types. */
const Extractor = Readability as unknown as new (
  page: PageDocument,
  options: Options,
) => { parse(): { content: PageElement | null } | null };

/** The article of a page as blocks, by Readability (Mozilla 0.6.0); empty where it finds none. Takes the document apart. */
export function readableBlocks(page: PageDocument): PageBlock[] {
  const options = {
    serializer: (node: PageElement) => node,
    disableJSONLD: true,
    charThreshold: 250,
    keepClasses: true,
  };
  const article = new Extractor(page, options).parse();
  return article?.content ? blocksIn(article.content) : [];
}
