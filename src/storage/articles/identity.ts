import { createHash } from 'node:crypto';
import type { ArticleInput, Reading } from '../../core/model.ts';

/** Query parameters that name the reader's way to a page, not the page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|yclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|ns_\w+|at_\w+|amp)$/i;
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * One spelling for the addresses of one page: host in lower case without `www.`, no scheme, fragment, tracking parameters, default
 * port or closing slash, parameters in order. Null for what is no web address.
 */
export function canonicalUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const query = new URLSearchParams(kept).toString();
  const path = url.pathname.replace(/\/(?:index\.html?)?$/, '');
  return `${url.host.replace(/^www\./, '')}${path}${query ? `?${query}` : ''}`;
}

/** The hash of what a reader would read: title, day and body. A page whose advertisements changed keeps it. */
export function textHash(reading: Reading): Buffer {
  const words = reading.body.map((block) => block.text.normalize('NFC').replace(/\s+/g, ' ').trim());
  const text = words.length > 0 ? words.join('\n') : (reading.title ?? reading.id);
  return createHash('sha256').update(text).digest().subarray(0, 16);
}

/** The article's short name: twelve letters of the hash of its canonical URL, else of its text. */
export function articleId(input: ArticleInput, reading: Reading): string {
  const address = input.url ?? reading.url;
  const url = address ? canonicalUrl(address) : null;
  const hash = url === null ? textHash(reading) : createHash('sha256').update(url).digest();
  return Array.from(hash.subarray(0, 12), (byte) => LETTERS[byte % LETTERS.length]).join('');
}
