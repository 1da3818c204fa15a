/** The part of the DOM that cleaning uses, so that the core needs no browser types. */
export interface PageNode {
  readonly nodeType: number;
  /** Children are walked by these two: a list of them is made anew at every look. */
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageElement | null;
  textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly id: string;
  getAttribute(name: string): string | null;
  getAttributeNode(name: string): { readonly value: string } | null;
  setAttribute(name: string, value: string): void;
  /** What it holds as HTML. */
  innerHTML: string;
  remove(): void;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  readonly title: string;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}

/** The class of an element as written, else nothing. In this DOM `getAttribute` makes a list of every class that it is asked for. */
export function classOf(element: PageElement): string {
  return element.getAttributeNode('class')?.value ?? '';
}

/** The elements of a page by their name, in document order. */
export type ElementsByName = ReadonlyMap<string, readonly PageElement[]>;

/** Finds all elements in one walk: each look for one kind alone would walk the page again. What templates hold is left out. */
export function elementsByName(page: PageDocument): ElementsByName {
  const found = new Map<string, PageElement[]>();
  const walk = (first: PageNode | null) => {
    for (let node = first; node; node = node.nextSibling) {
      if (!isElement(node)) continue;
      const list = found.get(node.localName);
      if (list) list.push(node);
      else found.set(node.localName, [node]);
      if (node.localName !== 'template') walk(node.firstChild);
    }
  };
  walk(page.documentElement);
  return found;
}
