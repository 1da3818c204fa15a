import { PageElement } from './element.ts';
import { DOCUMENT, type PageNode, TextNode } from './node.ts';
import { ParentNode } from './parent.ts';

/** A page as a tree. */
export class PageDocument extends ParentNode {
  readonly nodeType = DOCUMENT;
  readonly localName = '#document';
  /** Makes the nodes of a piece of HTML, for this document. */
  readonly fragment: (html: string) => PageNode[];
  readonly #upperCase = new Map<string, string>();

  constructor(fragment: (html: string) => PageNode[]) {
    super();
    this.fragment = fragment;
  }

  get documentElement(): PageElement | null {
    return this.firstElementChild;
  }

  /** The first element of the page, made where it is no head; null for a page without any element. */
  get head(): PageElement | null {
    return this.documentElement && this.#madeAt(this.documentElement.firstElementChild, 'head', this.documentElement);
  }

  /** The element after the head, made where it is no body; null for a page without any element. */
  get body(): PageElement | null {
    const { head, documentElement } = this;
    return head && documentElement && this.#madeAt(head.nextElementSibling, 'body', documentElement, head.nextSibling);
  }

  get title(): string {
    return this.head?.getElementsByTagName('title')[0]?.textContent ?? '';
  }

  get outerHTML(): string {
    return this.childNodes.map((node) => node.outerHTML).join('');
  }

  createElement(name: string): PageElement {
    return new PageElement(this, name);
  }

  createTextNode(text: string): TextNode {
    return new TextNode(text);
  }

  /** The upper case of a name: the same string every time, so that comparing names is cheap. */
  upperCase(name: string): string {
    const known = this.#upperCase.get(name);
    if (known !== undefined) return known;
    const upper = name.toUpperCase();
    this.#upperCase.set(name, upper);
    return upper;
  }

  #madeAt(found: PageElement | null, name: string, parent: PageElement, next = parent.firstChild): PageElement {
    return found?.localName === name ? found : parent.insertBefore(this.createElement(name), next);
  }
}
