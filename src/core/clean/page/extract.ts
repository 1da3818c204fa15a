import { Readability } from '@mozilla/readability';
import { type PageBlock, blocksIn } from './blocks.ts';
import type { PageDocument, PageElement } from './dom.ts';

/** The article of a page as blocks, by Readability (Mozilla 0.6.0); empty where it finds none. Takes the document apart. */
export function readableBlocks(page: PageDocument): PageBlock[] {
  const options = {
    serializer: (node: unknown) => node as PageElement,
    disableJSONLD: true,
    charThreshold: 250,
    keepClasses: true,
  };
  const reader = new Readability<PageElement>(page, options);
  const article = reader.parse();
  return article?.content ? blocksIn(article.content) : [];
}
