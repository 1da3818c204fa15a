import type { PageDocument } from './document.ts';
import type { PageElement } from './element.ts';
import { isElement, type PageNode } from './node.ts';

/** The class of an element as written, else nothing. */
export function classOf(element: PageElement): string {
  return element.getAttribute('class') ?? '';
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
