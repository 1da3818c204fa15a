import type { PageElement } from './element.ts';
import { isElement, isText, PageNode } from './node.ts';

/** A node that holds others: an element or the document. */
export abstract class ParentNode extends PageNode {
  abstract readonly localName: string;
  lastChild: PageNode | null = null;

  get children(): PageElement[] {
    const elements: PageElement[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) if (isElement(node)) elements.push(node);
    return elements;
  }

  get firstElementChild(): PageElement | null {
    let node = this.firstChild;
    while (node && !isElement(node)) node = node.nextSibling;
    return node;
  }

  get textContent(): string {
    let text = '';
    for (let node = this.firstChild; node; node = following(node, this)) if (isText(node)) text += node.textContent;
    return text;
  }

  /** The elements below it of one name, in document order. Not live. */
  getElementsByTagName(name: string): PageElement[] {
    return this.#elements(({ localName, tagName }) => localName === name || tagName === name);
  }

  /** The elements below it of any of the names in `selector` ("img, picture"), in document order; nothing that templates hold. */
  querySelectorAll(selector: string): PageElement[] {
    const names = new Set(selector.split(',').map((name) => name.trim().toUpperCase()));
    return this.#elements(({ tagName }) => names.has(tagName), 'TEMPLATE');
  }

  appendChild<Node extends PageNode>(node: Node): Node {
    return this.insertBefore(node, null);
  }

  /** Puts a node, wherever it stands now, before a child of this one; at the end where that is null. */
  insertBefore<Node extends PageNode>(node: Node, next: PageNode | null): Node {
    if (next === node) return node;
    node.remove();
    const previous = next ? next.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (next) next.previousSibling = node;
    else this.lastChild = node;
    return node;
  }

  replaceChild(node: PageNode, replaced: PageNode): PageNode {
    const next = replaced.nextSibling;
    this.release(replaced);
    this.insertBefore(node, next);
    return replaced;
  }

  removeChild(node: PageNode): PageNode {
    this.release(node);
    return node;
  }

  /** Takes a child out. */
  release(node: PageNode): void {
    const { previousSibling, nextSibling } = node;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else this.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else this.lastChild = previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
  }

  #elements(wanted: (element: PageElement) => boolean, closed?: string): PageElement[] {
    const found: PageElement[] = [];
    let node = this.firstChild;
    while (node) {
      const element = isElement(node) ? node : null;
      if (element && wanted(element)) found.push(element);
      node = element && element.tagName === closed ? after(node, this) : following(node, this);
    }
    return found;
  }
}

/** The node that follows in document order below `root`, its own children first. */
function following(node: PageNode, root: PageNode): PageNode | null {
  return node.firstChild ?? after(node, root);
}

/** The node that follows all that `node` holds. */
function after(node: PageNode, root: PageNode): PageNode | null {
  for (let at: PageNode | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
