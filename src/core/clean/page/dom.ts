/** The part of the DOM that cleaning uses, so that the core needs no browser types. */
export interface PageNode {
  readonly nodeType: number;
  readonly childNodes: Iterable<PageNode>;
  readonly parentNode: PageElement | null;
  textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly id: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelectorAll(selector: string): Iterable<PageElement>;
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

/** The elements of a page by their name, in document order. */
export type ElementsByName = ReadonlyMap<string, readonly PageElement[]>;

/** Finds all elements in one walk: each look for one kind alone would walk the page again. What templates hold is left out. */
export function elementsByName(page: PageDocument): ElementsByName {
  const found = new Map<string, PageElement[]>();
  for (const element of page.querySelectorAll('*')) {
    const list = found.get(element.localName);
    if (list) list.push(element);
    else found.set(element.localName, [element]);
  }
  return found;
}
