import { documentOf } from '../core/clean/page/dom/build.ts';
import { isTooDeep } from '../core/clean/page/dom/page.ts';

/** A page that a sitemap lists; `index` entries are sitemaps themselves. */
export interface SitemapEntry {
  url: string;
  published: string | null;
  title: string | null;
  index: boolean;
}

/** The entries of a sitemap or sitemap index (sitemaps.org, Google's news extension); empty for anything else. */
export function parseSitemap(xml: string): SitemapEntry[] {
  if (isTooDeep(xml)) return [];
  const entries: SitemapEntry[] = [];
  for (const node of documentOf(xml).querySelectorAll('url, sitemap')) {
    const words = (name: string): string | null =>
      node.children
        .flatMap((child) => [child, ...child.children])
        .find((one) => one.localName === name)
        ?.textContent.trim() ?? null;
    const url = words('loc');
    if (!url || !/^https?:/.test(url)) continue;
    const published = words('news:publication_date') ?? words('lastmod');
    entries.push({ url, published, title: words('news:title'), index: node.localName === 'sitemap' });
  }
  return entries;
}
