import type { PageBlock } from './blocks.ts';
import { isElement, isText, type PageDocument, type PageElement } from './dom.ts';

const EDGE = '(?:^|[\\s_-])';
const END = '(?=$|[\\s_-])';
/** Names that page makers give to what is no article, by reason. Whole words of a class or id only. */
const FURNITURE: readonly [string, RegExp][] = [
  [
    'sign-up',
    new RegExp(
      `${EDGE}(?:newsletter|newsletters|sign-?up|subscribe|subscription|paywall|mailchimp|optin)${END}|newsletter-?(?:box|form|signup)`,
      'i',
    ),
  ],
  [
    'cookie-notice',
    new RegExp(`${EDGE}(?:cookie|cookies|consent|gdpr|cookiebar|cookie-?(?:banner|notice|consent))${END}`, 'i'),
  ],
  [
    'related-links',
    new RegExp(
      `${EDGE}(?:related|related-?(?:posts|articles|content|stories|links|news|items|topics)|relatedposts|recommended|recommendations|read-?more|read-?next|also-?read|more-?(?:stories|from|news|articles)|most-?(?:read|popular|viewed)|trending|outbrain|taboola|zergnet|jp-relatedposts|yarpp|rollover-?block|see-?also)${END}`,
      'i',
    ),
  ],
  [
    'share-bar',
    new RegExp(
      `${EDGE}(?:share|sharing|share-?(?:bar|buttons|links|tools)|sharedaddy|addtoany|social|social-?(?:share|links|media|bar|icons)|addthis)${END}`,
      'i',
    ),
  ],
  [
    'comments',
    new RegExp(
      `${EDGE}(?:comments|comment-?(?:list|form|area|section|respond)|disqus|respond|disqus_thread)${END}`,
      'i',
    ),
  ],
  [
    'author-box',
    new RegExp(
      `${EDGE}(?:author-?(?:bio|box|info|card|description|profile)|about-?(?:the-?)?author|post-?author-?(?:bio|box)|author__bio|bio-?box)${END}`,
      'i',
    ),
  ],
  [
    'advertisement',
    new RegExp(
      `${EDGE}(?:advert|advertisement|advertising|ad-?(?:slot|container|unit|wrapper)|sponsored|promo|promotion|affiliate)${END}`,
      'i',
    ),
  ],
  [
    'navigation',
    new RegExp(
      `${EDGE}(?:breadcrumb|breadcrumbs|pagination|pager|post-?navigation|nav-?links|site-?footer|skip-?link|tag-?(?:list|cloud|links)|post-?tags|entry-?tags)${END}`,
      'i',
    ),
  ],
];
const CAPTION =
  /(?:^|[\s_-])(?:caption|credit|legende|bildunterschrift)(?:[\s_-]|$)|(?:image|photo|wp|media|figure)-?_?(?:caption|credit)|[a-z](?:Caption|Credit)\b/;
const LONGEST_CAPTION = 600;
/** Furniture is a small part of the page's text; what is more is the article under an odd name. */
const LARGEST_SHARE = 0.25;
/** More paragraph text than this is an article, whatever its element is called. */
const LONGEST_BOX = 2500;
const UNSEEN = new Set(['script', 'style', 'noscript', 'template']);
const KEPT = new Set(['html', 'body', 'main', 'article']);
const LONGEST_RECORD = 400;
const MOST_RECORDS = 60;

/** All names at once: most elements match none. */
const ANY = new RegExp(FURNITURE.map(([, pattern]) => pattern.source).join('|'), 'i');

/**
 * Takes out of the page what its makers name as furniture, and marks captions so that they stay known after the extractor has
 * rebuilt the article. Hands back the start of what was taken out, for the list of removals. Linear.
 */
export function pruneFurniture(page: PageDocument): PageBlock[] {
  const taken: PageBlock[] = [];
  const gone = new Set<PageElement | null>();
  const holdings = page.body ? holdingsOf(page.body) : new Map<PageElement, Holding>();
  const whole = page.body && holdings.get(page.body);
  for (const [element, held] of holdings) {
    if (gone.has(element.parentNode)) gone.add(element);
    else if (whole) {
      const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 300);
      if (CAPTION.test(names)) markCaption(element);
      const reason = reasonOf(element, names);
      if (reason === null || !isSmall(held, reason, whole)) continue;
      const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_RECORD);
      if (text && taken.length < MOST_RECORDS) taken.push({ text, kind: 'paragraph', linked: 0, reason });
      gone.add(element);
      element.remove();
    }
  }
  return taken;
}

function reasonOf(element: PageElement, names: string): string | null {
  if (KEPT.has(element.localName)) return null;
  if (element.localName === 'footer') return 'navigation';
  return ANY.test(names) ? (FURNITURE.find(([, pattern]) => pattern.test(names))?.[0] ?? null) : null;
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
    for (const child of element.childNodes) {
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
  for (const child of element.childNodes)
    if (isElement(child)) child.setAttribute('class', `caption ${child.getAttribute('class') ?? ''}`);
}
