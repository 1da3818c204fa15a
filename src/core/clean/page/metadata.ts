import type { PageDocument } from './dom/document.ts';
import type { ElementsByName } from './dom/find.ts';
import { articlesOf, type LdObject, nameOf } from './json-ld.ts';

/** What a page says of itself beside its text; unknown values null. */
export interface PageMetadata {
  title: string | null;
  author: string | null;
  outlet: string | null;
  url: string | null;
  language: string | null;
}

/** The `<meta>` elements of a page by lower-cased name or property; the first of each counts. */
export function metaOf(elements: ElementsByName): Map<string, string> {
  const found = new Map<string, string>();
  for (const meta of elements.get('meta') ?? []) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

/** Title, author, outlet, canonical address and language of a page. */
export function metadataOf(
  page: PageDocument,
  elements: ElementsByName,
  meta: ReadonlyMap<string, string>,
  objects: readonly LdObject[],
): PageMetadata {
  const articles = articlesOf(objects);
  const stated = (key: string): string | null =>
    articles.map((article) => nameOf(article[key])).find((name) => name !== null) ?? null;
  const outlet = readable(meta.get('og:site_name') ?? stated('publisher') ?? meta.get('application-name') ?? null);
  const title =
    stated('headline') ??
    meta.get('og:title') ??
    meta.get('twitter:title') ??
    elements.get('h1')?.[0]?.textContent ??
    page.title;
  return {
    title: withoutOutlet(readable(title), outlet),
    author: authorOf(
      stated('author') ?? meta.get('author') ?? meta.get('article:author') ?? meta.get('dc.creator') ?? null,
    ),
    outlet,
    url: canonicalOf(elements) ?? meta.get('og:url') ?? null,
    language: languageCode(
      page.documentElement?.getAttribute('lang') ?? meta.get('og:locale') ?? meta.get('language') ?? null,
    ),
  };
}

function canonicalOf(elements: ElementsByName): string | null {
  const canonical = elements.get('link')?.find((link) => link.getAttribute('rel') === 'canonical');
  return canonical?.getAttribute('href') ?? null;
}

function readable(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim().slice(0, 300) || null;
}

/** Titles often end in the outlet's name: "Bridge reopens | Example Post". */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  const cut =
    title === null ? -1 : Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' – '));
  if (title === null || cut <= 0) return title;
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return outlet !== null && bare(title.slice(cut)) === bare(outlet) ? title.slice(0, cut).trim() : title;
}

function authorOf(text: string | null): string | null {
  const author = readable(text);
  return author && !/^https?:/i.test(author) ? author : null;
}

function languageCode(tag: string | null): string | null {
  const code = /^[a-z]{2,3}(?=$|[-_])/i.exec(tag?.trim() ?? '')?.[0];
  return code ? code.toLowerCase() : null;
}
