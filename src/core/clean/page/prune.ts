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

/**
 * Takes out of the page what its makers name as furniture, and marks captions so that they stay known after the extractor has
 * rebuilt the article. Hands back the start of what was taken out, for the list of removals.
 */
export function pruneFurniture(page: PageDocument): PageBlock[] {
  const taken: PageBlock[] = [];
  const body = page.body;
  if (!body) return taken;
  const holdings = holdingsOf(body);
  const whole = { text: holdings.get(body)?.text ?? 0, paragraphs: paragraphLength(page) };
  for (const element of page.querySelectorAll('[class],[id],footer')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 300);
    if (CAPTION.test(names)) markCaption(element);
    const reason =
      element.localName === 'footer' ? 'navigation' : FURNITURE.find(([, pattern]) => pattern.test(names))?.[0];
    if (reason === undefined || !isSmall(element, reason, holdings, whole)) continue;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_RECORD);
    if (text && taken.length < MOST_RECORDS) taken.push({ text, kind: 'paragraph', linked: 0, reason });
    element.remove();
  }
  return taken;
}

function paragraphLength(page: PageElement): number {
  let length = 0;
  for (const paragraph of page.querySelectorAll('p')) length += (paragraph.textContent ?? '').length;
  return length;
}

/** How much text and how much paragraph text an element holds, in characters; what holds the headline counts as endless. */
interface Holding {
  text: number;
  paragraphs: number;
}

/** What each element of the page holds. Linear. */
function holdingsOf(root: PageElement): Map<PageElement, Holding> {
  const holdings = new Map<PageElement, Holding>();
  const measure = (element: PageElement): Holding => {
    const held: Holding = { text: 0, paragraphs: element.localName === 'h1' ? Number.POSITIVE_INFINITY : 0 };
    for (const child of element.childNodes) {
      const inner = isElement(child) && !UNSEEN.has(child.localName) ? measure(child) : null;
      held.text += inner?.text ?? (isText(child) ? (child.textContent ?? '').trim().length : 0);
      held.paragraphs += inner?.paragraphs ?? 0;
    }
    if (element.localName === 'p') held.paragraphs = held.text;
    holdings.set(element, held);
    return held;
  };
  measure(root);
  return holdings;
}

/** Whether an element holds so little of the page that it may be furniture: pages with and without `<p>` are both measured. */
function isSmall(
  element: PageElement,
  reason: string,
  holdings: ReadonlyMap<PageElement, Holding>,
  whole: Holding,
): boolean {
  const held = holdings.get(element);
  if (!held || KEPT.has(element.localName)) return false;
  if (reason !== 'comments' && held.paragraphs > LONGEST_BOX) return false;
  return held.paragraphs <= whole.paragraphs * LARGEST_SHARE && held.text <= whole.text * LARGEST_SHARE;
}

function markCaption(element: PageElement): void {
  if ((element.textContent ?? '').length > LONGEST_CAPTION) return;
  for (const child of element.childNodes)
    if (isElement(child)) child.setAttribute('class', `caption ${child.getAttribute('class') ?? ''}`);
}
