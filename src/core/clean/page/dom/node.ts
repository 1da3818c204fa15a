import type { PageElement } from './element.ts';
import type { ParentNode } from './parent.ts';

/** Kinds of node by their numbers in the DOM standard. */
export const ELEMENT = 1;
export const TEXT = 3;
const COMMENT = 8;
export const DOCUMENT = 9;

/**
 * A node of a page's tree: as much of the DOM standard as Readability 0.6.0 and our own cleaning ask for, so that a page costs half of
 * what a whole DOM does (linkedom keeps a table of listeners for every node and attribute). The names are the standard's.
 */
export abstract class PageNode {
  abstract readonly nodeType: number;
  parentNode: ParentNode | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;
  firstChild: PageNode | null = null;

  /** The text it holds, without what comments hold. */
  abstract get textContent(): string;

  /** It as HTML. */
  abstract get outerHTML(): string;

  get childNodes(): PageNode[] {
    const nodes: PageNode[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get nextElementSibling(): PageElement | null {
    let node = this.nextSibling;
    while (node && !isElement(node)) node = node.nextSibling;
    return node;
  }

  get previousElementSibling(): PageElement | null {
    let node = this.previousSibling;
    while (node && !isElement(node)) node = node.previousSibling;
    return node;
  }

  /** Takes it out of the tree. */
  remove(): void {
    this.parentNode?.release(this);
  }
}

const SPECIAL = /[<>&\u00a0]/g;
const WRITTEN: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '\u00a0': '&#160;' };

/** A run of text. */
export class TextNode extends PageNode {
  readonly nodeType = TEXT;
  readonly textContent: string;

  constructor(textContent: string) {
    super();
    this.textContent = textContent;
  }

  get outerHTML(): string {
    return this.textContent.replace(SPECIAL, (mark) => WRITTEN[mark] ?? mark);
  }
}

/** A comment. */
export class CommentNode extends PageNode {
  readonly nodeType = COMMENT;
  readonly textContent: string;

  constructor(textContent: string) {
    super();
    this.textContent = textContent;
  }

  get outerHTML(): string {
    return `<!--${this.textContent}-->`;
  }
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}
