import type { Attribute, PageElement } from './element.ts';

const VOID = new Set('area base br col embed hr img input keygen link menuitem meta param source track wbr'.split(' '));
/** What they hold is text, written as it stands. */
const RAW = new Set('script style textarea title'.split(' '));
/** Attributes that say nothing where they are empty. */
const DROPPED = new Set(['id', 'class', 'style']);

/** What an element holds as HTML, so that parsing it gives the same tree; for the extractor's second try at a page. */
export function innerHtmlOf(element: PageElement): string {
  if (RAW.has(element.localName) && !element.drawn) return element.textContent;
  let html = '';
  for (let node = element.firstChild; node; node = node.nextSibling) html += node.outerHTML;
  return html;
}

/** An element as HTML. */
export function outerHtmlOf(element: PageElement): string {
  const { localName, attributes, drawn } = element;
  const opening = `<${localName}${attributes.map(written).join('')}`;
  if (element.firstChild === null && drawn) return `${opening} />`;
  if (VOID.has(localName)) return `${opening}>`;
  return `${opening}>${innerHtmlOf(element)}</${localName}>`;
}

function written({ name, value }: Attribute): string {
  if (value === '' && DROPPED.has(name)) return '';
  return ` ${name}="${value.replace(/"/g, '&quot;')}"`;
}
