import type { BlockKind } from '../../model.ts';
import type { PageElement } from './dom/element.ts';
import { classOf } from './dom/find.ts';
import { isElement, isText, type PageNode } from './dom/node.ts';

/** A block of text out of a page, blanks collapsed. */
export interface PageBlock {
  text: string;
  kind: BlockKind;
  /** Share of its characters that are links, 0 to 1. */
  linked: number;
  /** Why it is dropped, where that is known from the page itself. */
  reason: string | null;
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'script style noscript template svg iframe object embed button select textarea input video audio canvas head math'.split(
    ' ',
  ),
);

/** The text of an element as blocks in reading order: one a paragraph, heading, list item, caption or row of a table. Linear. */
export function blocksIn(root: PageElement): PageBlock[] {
  const collector = new BlockCollector();
  collector.walk(root, 'paragraph', false);
  collector.close('paragraph');
  return collector.blocks.flatMap(splitAtBreaks);
}

class BlockCollector {
  readonly blocks: PageBlock[] = [];
  #text = '';
  #linked = 0;

  walk(node: PageNode, kind: BlockKind, link: boolean): void {
    if (isText(node)) this.#add(node.textContent ?? '', link);
    if (!isElement(node) || SKIPPED.has(node.localName)) return;
    if (node.localName === 'br') this.#add(breakOf(node), false);
    const own = kindOf(node) ?? kind;
    const opens = BLOCKS.has(node.localName);
    if (opens) this.close(kind);
    for (let child = node.firstChild; child; child = child.nextSibling)
      this.walk(child, own, link || node.localName === 'a');
    if (node.localName === 'td' || node.localName === 'th') this.#add(' ', false);
    if (opens) this.close(own);
  }

  /** Ends the block that is being collected. */
  close(kind: BlockKind): void {
    const text = this.#text.replace(/\s+/g, ' ').trim();
    if (text) this.blocks.push({ text, kind, linked: Math.min(1, this.#linked / text.length), reason: null });
    this.#text = '';
    this.#linked = 0;
  }

  #add(text: string, link: boolean): void {
    this.#text += text;
    if (link) this.#linked += text.trim().length;
  }
}

/** What is marked as a caption but longer holds more than one. */
const LONGEST_CAPTION = 600;

/** Marks where `<br><br>` ends a paragraph; one `<br>` is a blank. */
const BREAK = '\ue000';

function breakOf(br: PageElement): string {
  let next = br.nextSibling;
  while (next && isText(next) && !(next.textContent ?? '').trim()) next = next.nextSibling;
  return next && isElement(next) && next.localName === 'br' ? BREAK : ' ';
}

function splitAtBreaks(block: PageBlock): PageBlock[] {
  if (!block.text.includes(BREAK)) return [block];
  return block.text.split(BREAK).flatMap((part) => (part.trim() ? [{ ...block, text: part.trim() }] : []));
}

const CAPTION_CLASS =
  /(?:^|[\s_-])(?:caption|credit|photo-?credit|image-?(?:caption|credit)|legende|bildunterschrift)|(?:caption|credit)(?:[\s_-]|$)|[a-z](?:Caption|Credit)\b/;

function kindOf(element: PageElement): BlockKind | null {
  const name = element.localName;
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'figcaption' || name === 'caption' || name === 'figure') return 'caption';
  if (CAPTION_CLASS.test(classOf(element)) && (element.textContent ?? '').length < LONGEST_CAPTION) return 'caption';
  return name === 'li' || name === 'dd' ? 'list' : null;
}
