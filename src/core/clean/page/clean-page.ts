import type { ArticleInput } from '../../model.ts';
import type { Cleaned } from '../cleaned.ts';
import { languageOf } from '../language.ts';
import { passageAt, type Passage } from '../passage.ts';
import { applyRules } from '../text.ts';
import type { PageBlock } from './blocks.ts';
import { markBlocks } from './mark.ts';
import { readPage } from './read.ts';

/** Templates often state the language of their maker: so much text is trusted over them. */
const LONG_ENOUGH = 400;

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
  const language = input.language ?? languageOf(body, LONG_ENOUGH) ?? metadata.language ?? languageOf(body);
  return { source, body, removed, ...head, language, pageDates };
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
