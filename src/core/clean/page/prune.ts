import type { PageBlock } from './blocks.ts';
import { isElement, type PageDocument, type PageElement } from './dom.ts';

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
/** Furniture is a small part of the page's paragraphs; what is more is the article under an odd name. */
const LARGEST_SHARE = 0.25;
const KEPT = new Set(['html', 'body', 'main', 'article']);
const LONGEST_RECORD = 400;
const MOST_RECORDS = 60;

/**
 * Takes out of the page what its makers name as furniture, and marks captions so that they stay known after the extractor has
 * rebuilt the article. Hands back the start of what was taken out, for the list of removals.
 */
export function pruneFurniture(page: PageDocument): PageBlock[] {
  const taken: PageBlock[] = [];
  const holdings = holdingsOf(page);
  const limit = paragraphTotal(page) * LARGEST_SHARE;
  for (const element of page.querySelectorAll('[class],[id],footer')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 300);
    if (CAPTION.test(names)) markCaption(element);
    const reason =
      element.localName === 'footer' ? 'navigation' : FURNITURE.find(([, pattern]) => pattern.test(names))?.[0];
    if (reason === undefined || KEPT.has(element.localName) || (holdings.get(element) ?? 0) > limit) continue;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_RECORD);
    if (text && taken.length < MOST_RECORDS) taken.push({ text, kind: 'paragraph', linked: 0, reason });
    element.remove();
  }
  return taken;
}

function paragraphTotal(page: PageDocument): number {
  let total = 0;
  for (const paragraph of page.querySelectorAll('p')) total += (paragraph.textContent ?? '').length;
  return total;
}

/** How much paragraph text each element holds; what holds the headline counts as endless. Linear in the page times its depth. */
function holdingsOf(page: PageDocument): Map<PageElement | null, number> {
  const holdings = new Map<PageElement | null, number>();
  const add = (element: PageElement, amount: number): void => {
    for (let at: PageElement | null = element; at; at = at.parentNode)
      holdings.set(at, (holdings.get(at) ?? 0) + amount);
  };
  for (const paragraph of page.querySelectorAll('p')) add(paragraph, (paragraph.textContent ?? '').length);
  for (const headline of page.querySelectorAll('h1')) add(headline, Number.POSITIVE_INFINITY);
  return holdings;
}

function markCaption(element: PageElement): void {
  if ((element.textContent ?? '').length > LONGEST_CAPTION) return;
  for (const child of element.childNodes)
    if (isElement(child)) child.setAttribute('class', `caption ${child.getAttribute('class') ?? ''}`);
}
