import type { PageBlock } from './blocks.ts';
import { ANY, CAPTION, FURNITURE } from './names.ts';
import type { PageDocument } from './dom/document.ts';
import type { PageElement } from './dom/element.ts';
import { classOf } from './dom/find.ts';
import { isElement, isText, type PageNode } from './dom/node.ts';

const LONGEST_CAPTION = 600;
/** Furniture is a small part of the page's text; what is more is the article under an odd name. */
const LARGEST_SHARE = 0.25;
/** More paragraph text than this is an article, whatever its element is called. */
const LONGEST_BOX = 2500;
const UNSEEN = new Set(['script', 'style', 'noscript', 'template']);
const KEPT = new Set(['html', 'body', 'main', 'article']);
const LONGEST_NAMES = 300;
const LONGEST_RECORD = 400;
const MOST_RECORDS = 60;

/**
 * Takes out of the page what its makers name as furniture, and marks captions so that they stay known after the extractor has
 * rebuilt the article. Hands back the start of what was taken out, for the list of removals. Linear.
 */
export function pruneFurniture(page: PageDocument): PageBlock[] {
  const taken: PageBlock[] = [];
  const gone = new Set<PageNode | null>();
  const holdings = page.body ? holdingsOf(page.body) : new Map<PageElement, Holding>();
  const whole = page.body && holdings.get(page.body);
  const known = new Map<string, Named>();
  for (const [element, held] of holdings) {
    if (gone.has(element.parentNode)) gone.add(element);
    else if (whole) {
      const named = namedBy(`${classOf(element)} ${element.id}`.slice(0, LONGEST_NAMES), known);
      if (named.caption) markCaption(element);
      const reason = reasonOf(element, named);
      if (reason === null || !isSmall(held, reason, whole)) continue;
      const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_RECORD);
      if (text && taken.length < MOST_RECORDS) taken.push({ text, kind: 'paragraph', linked: 0, reason });
      gone.add(element);
      element.remove();
    }
  }
  return taken;
}

/** What the class and id of an element name it: a caption, or furniture by its reason. */
interface Named {
  caption: boolean;
  furniture: string | null;
}

/** What names say; elements of one page share most of theirs, so that each is looked at once. */
function namedBy(names: string, known: Map<string, Named>): Named {
  const before = known.get(names);
  if (before) return before;
  const furniture = ANY.test(names) ? (FURNITURE.find(([, pattern]) => pattern.test(names))?.[0] ?? null) : null;
  const named = { caption: CAPTION.test(names), furniture };
  known.set(names, named);
  return named;
}

function reasonOf({ localName }: PageElement, { furniture }: Named): string | null {
  if (KEPT.has(localName)) return null;
  return localName === 'footer' ? 'navigation' : furniture;
}

/** How much text and how much paragraph text an element holds, in characters, and whether the headline. */
interface Holding {
  text: number;
  paragraphs: number;
  headline: boolean;
}

/** What each element of the page holds, parents before children. Linear. */
function holdingsOf(root: PageElement): Map<PageElement, Holding> {
  const holdings = new Map<PageElement, Holding>();
  const measure = (element: PageElement): Holding => {
    const held: Holding = { text: 0, paragraphs: 0, headline: element.localName === 'h1' };
    holdings.set(element, held);
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) held.text += (child.textContent ?? '').trim().length;
      else if (isElement(child) && !UNSEEN.has(child.localName)) {
        const inner = measure(child);
        held.text += inner.text;
        held.paragraphs += inner.paragraphs;
        held.headline ||= inner.headline;
      }
    }
    if (element.localName === 'p') held.paragraphs = held.text;
    return held;
  };
  measure(root);
  return holdings;
}

/** Whether so little of the page stands in an element that it may be furniture: pages with and without `<p>` are both measured. */
function isSmall(held: Holding, reason: string, whole: Holding): boolean {
  if (held.headline || (reason !== 'comments' && held.paragraphs > LONGEST_BOX)) return false;
  return held.paragraphs <= whole.paragraphs * LARGEST_SHARE && held.text <= whole.text * LARGEST_SHARE;
}

function markCaption(element: PageElement): void {
  if ((element.textContent ?? '').length > LONGEST_CAPTION) return;
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (isElement(child)) child.setAttribute('class', `caption ${classOf(child)}`);
}
