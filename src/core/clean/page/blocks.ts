import type { BlockKind } from '../../model.ts';
import { isElement, isText, type PageElement, type PageNode } from './dom.ts';

/** A block of text out of a page, blanks collapsed. */
export interface PageBlock {
  text: string;
  kind: BlockKind;
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'script style noscript template svg iframe object embed button select textarea input video audio canvas head math'.split(
    ' ',
  ),
);

/** The text of an element as blocks in reading order: one a paragraph, heading, list item, caption or table cell. Linear. */
export function blocksIn(root: PageElement): PageBlock[] {
  const blocks: PageBlock[] = [];
  let text = '';
  const flush = (kind: BlockKind): void => {
    const whole = text.replace(/\s+/g, ' ').trim();
    if (whole) blocks.push({ text: whole, kind });
    text = '';
  };
  const walk = (node: PageNode, kind: BlockKind): void => {
    if (isText(node)) text += node.textContent ?? '';
    if (!isElement(node) || SKIPPED.has(node.localName)) return;
    if (node.localName === 'br') text += breakOf(node);
    const own = kindOf(node.localName) ?? kind;
    const opens = BLOCKS.has(node.localName);
    if (opens) flush(kind);
    for (const child of node.childNodes) walk(child, own);
    if (opens) flush(own);
  };
  walk(root, 'paragraph');
  flush('paragraph');
  return blocks.flatMap(splitAtBreaks);
}

/** Marks where `<br><br>` ends a paragraph; one `<br>` is a blank. */
const BREAK = '\u2029';

function breakOf(br: PageElement): string {
  let next: PageNode | null = (br as PageElement & { nextSibling: PageNode | null }).nextSibling;
  while (next && isText(next) && !(next.textContent ?? '').trim())
    next = (next as PageNode & { nextSibling: PageNode | null }).nextSibling;
  return next && isElement(next) && next.localName === 'br' ? BREAK : ' ';
}

function splitAtBreaks(block: PageBlock): PageBlock[] {
  if (!block.text.includes(BREAK)) return [block];
  return block.text.split(BREAK).flatMap((part) => (part.trim() ? [{ text: part.trim(), kind: block.kind }] : []));
}

function kindOf(name: string): BlockKind | null {
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'li' || name === 'dd') return 'list';
  return name === 'figcaption' || name === 'caption' || name === 'figure' ? 'caption' : null;
}
