const EDGE = '(?:^|[\\s_-])';
const END = '(?=$|[\\s_-])';
/** Names that page makers give to what is no article, by reason. Whole words of a class or id only. */
export const FURNITURE: readonly [string, RegExp][] = [
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
/** Names of captions and credits. */
export const CAPTION =
  /(?:^|[\s_-])(?:caption|credit|legende|bildunterschrift)(?:[\s_-]|$)|(?:image|photo|wp|media|figure)-?_?(?:caption|credit)|[a-z](?:Caption|Credit)\b/;

/** All names at once: most elements match none. */
export const ANY = new RegExp(FURNITURE.map(([, pattern]) => pattern.source).join('|'), 'i');
