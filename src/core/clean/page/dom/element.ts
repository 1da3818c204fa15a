import type { PageDocument } from './document.ts';
import { ELEMENT } from './node.ts';
import { ParentNode } from './parent.ts';
import { innerHtmlOf, outerHtmlOf } from './write.ts';

/** An attribute of an element. */
export class Attribute {
  readonly name: string;
  value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  cloneNode(): Attribute {
    return new Attribute(this.name, this.value);
  }
}

/** An element. Names are kept as they are given: in lower case by the parser, as it likes by the extractor. */
export class PageElement extends ParentNode {
  readonly nodeType = ELEMENT;
  readonly ownerDocument: PageDocument;
  readonly localName: string;
  readonly tagName: string;
  /** Whether it belongs to a drawing (SVG): its classes are none of HTML's. */
  readonly drawn: boolean;
  readonly attributes: Attribute[] = [];
  /** What the extractor notes at its elements. */
  readability: unknown = undefined;
  _readabilityDataTable: unknown = undefined;

  constructor(ownerDocument: PageDocument, localName: string, drawn = false) {
    super();
    this.ownerDocument = ownerDocument;
    this.localName = localName;
    this.tagName = ownerDocument.upperCase(localName);
    this.drawn = drawn;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  get className(): string {
    return this.drawn ? '' : (this.getAttribute('class') ?? '');
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? '';
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    const known = this.attributes.find((attribute) => attribute.name === name);
    if (known) known.value = keptAs(name, value);
    else this.addAttribute(name, value);
  }

  /** Gives it an attribute that it does not have yet. */
  addAttribute(name: string, value: string): void {
    this.attributes.push(new Attribute(name, keptAs(name, value)));
  }

  setAttributeNode({ name, value }: Attribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name);
    if (at >= 0) this.attributes.splice(at, 1);
  }

  get innerHTML(): string {
    return innerHtmlOf(this);
  }

  set innerHTML(html: string) {
    while (this.firstChild) this.firstChild.remove();
    for (const node of this.ownerDocument.fragment(html)) this.appendChild(node);
  }

  get outerHTML(): string {
    return outerHtmlOf(this);
  }
}

const BLANK = /\s/;

/** Classes are kept with single blanks, each once. */
function keptAs(name: string, value: string): string {
  if (name !== 'class' || !BLANK.test(value)) return value;
  return [...new Set(value.split(/\s+/))].filter(Boolean).join(' ');
}
