import type { SitemapEntry } from './sitemap.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A page older than this is archive, not news; a site lists tens of thousands of them. */
const NEWS_DAYS = 14;
/** Sitemaps of one index that are asked in a round. */
const MOST_CHILDREN = 4;
const NEWS_NAME = /^https?:\/\/[^/]+\/.*news/i;

/**
 * The pages that are news at `now` (milliseconds), newest first, undated ones last; the newest sitemaps of an index are asked by `ask`,
 * null where one cannot be had. Throws when none of them can. Indexes within indexes are left (sitemaps.org allows none).
 */
export async function newsOf(
  entries: readonly SitemapEntry[],
  now: number,
  ask: (url: string) => Promise<SitemapEntry[] | null>,
): Promise<SitemapEntry[]> {
  const children = entries.map((entry, at) => ({ ...entry, at })).filter(({ index }) => index);
  const asked = await Promise.all(
    children
      .sort(newsFirst)
      .slice(0, MOST_CHILDREN)
      .map(({ url }) => ask(url)),
  );
  if (asked.length > 0 && asked.every((one) => one === null))
    throw new Error(`none of the sitemaps that the index lists can be had (${asked.length} asked)`);
  return [...entries, ...asked.flatMap((one) => one ?? [])]
    .filter(({ index, published }) => !index && !(timeOf(published) < now - NEWS_DAYS * DAY))
    .sort((a, b) => (timeOf(b.published) || 0) - (timeOf(a.published) || 0));
}

/** Sitemaps that call themselves news come first, then the newest; where none says when, the last, since sites number them upwards. */
function newsFirst(a: SitemapEntry & { at: number }, b: SitemapEntry & { at: number }): number {
  const named = Number(NEWS_NAME.test(b.url)) - Number(NEWS_NAME.test(a.url));
  return named || (timeOf(b.published) || 0) - (timeOf(a.published) || 0) || b.at - a.at;
}

const timeOf = (published: string | null): number => (published === null ? Number.NaN : Date.parse(published));
