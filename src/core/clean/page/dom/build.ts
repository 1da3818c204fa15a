import { Parser } from 'htmlparser2';
import { PageDocument } from './document.ts';
import { PageElement } from './element.ts';
import { CommentNode, isElement, type PageNode, TextNode } from './node.ts';
import type { ParentNode } from './parent.ts';

/**
 * The tree of a page as htmlparser2 reads it, which mends what is not closed. Never throws. Linear in length, but for pages that nest by
 * the thousand: `isTooDeep` knows those.
 */
export function documentOf(html: string): PageDocument {
  const page: PageDocument = new PageDocument((piece) => nodesOf(piece, page));
  build(html, page, page);
  return page;
}

function nodesOf(html: string, page: PageDocument): PageNode[] {
  const holder = page.createElement('template');
  build(html, holder, page);
  return holder.childNodes;
}

/** Reads HTML into `root`, with elements of `page`. */
function build(html: string, root: ParentNode, page: PageDocument): void {
  let parent = root;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const drawn = name === 'svg' || (isElement(parent) && parent.drawn);
        const element = new PageElement(page, name, drawn);
        for (const key in attributes) element.addAttribute(key, attributes[key] ?? '');
        parent = parent.appendChild(element);
      },
      onclosetag() {
        parent = parent.parentNode ?? root;
      },
      ontext: (text) => void parent.appendChild(new TextNode(text)),
      oncomment: (text) => void parent.appendChild(new CommentNode(text)),
    },
    { lowerCaseAttributeNames: false },
  );
  parser.write(html);
  parser.end();
}
