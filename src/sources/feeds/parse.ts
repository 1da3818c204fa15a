import type { parseFeed } from 'feedsmith';
import { onDemand } from '../on-demand.ts';

/** One entry of a feed of any format, as the fetcher needs it. `published` stays as the feed wrote it, in ISO form where it can be read. */
export interface FeedEntry {
  url: string | null;
  title: string | null;
  author: string | null;
  published: string | null;
  /** The fullest HTML that the feed carries: content before summary. */
  html: string | null;
}

export interface ParsedFeed {
  title: string | null;
  language: string | null;
  entries: FeedEntry[];
}

type Feed = ReturnType<typeof parseFeed>;
type Of<F extends Feed['format']> = Extract<Feed, { format: F }>['feed'];

/** A feed's entries in the feed's order. RSS 0.9 to 2.0, RDF, Atom and JSON Feed; throws a plain sentence for anything else. */
export function parseFeedText(text: string): ParsedFeed {
  let parsed: Feed;
  try {
    parsed = onDemand.feedsmith().parseFeed(text);
  } catch (error) {
    throw new Error('not a feed that can be read (RSS, Atom, RDF or JSON Feed)', { cause: error });
  }
  const { format, feed } = parsed;
  const title = textOf(feed.title);
  if (format === 'atom') return { title, language: null, entries: atomEntries(feed) };
  if (format === 'json') return { title, language: feed.language ?? null, entries: jsonEntries(feed) };
  if (format === 'rdf') return { title, language: feed.dc?.languages?.[0] ?? null, entries: rdfEntries(feed) };
  return { title, language: feed.language ?? null, entries: rssEntries(feed) };
}

const atomEntries = (feed: Of<'atom'>): FeedEntry[] =>
  (feed.entries ?? []).map((entry) => ({
    url: (entry.links?.find((link) => !link.rel || link.rel === 'alternate') ?? entry.links?.[0])?.href ?? null,
    title: textOf(entry.title),
    author: entry.authors?.[0]?.name ?? null,
    published: isoOf(entry.published ?? entry.updated),
    html: textOf(entry.content) ?? textOf(entry.summary),
  }));

const jsonEntries = (feed: Of<'json'>): FeedEntry[] =>
  (feed.items ?? []).map((item) => ({
    url: item.url ?? item.external_url ?? null,
    title: item.title ?? null,
    author: item.authors?.[0]?.name ?? null,
    published: isoOf(item.date_published),
    html: item.content_html ?? item.content_text ?? item.summary ?? null,
  }));

const rdfEntries = (feed: Of<'rdf'>): FeedEntry[] =>
  (feed.items ?? []).map((item) => ({
    url: item.link ?? null,
    title: item.title ?? null,
    author: item.dc?.creators?.[0] ?? null,
    published: isoOf(item.dc?.dates?.[0]),
    html: item.content?.encoded ?? item.description ?? null,
  }));

const rssEntries = (feed: Of<'rss'>): FeedEntry[] =>
  (feed.items ?? []).map((item) => ({
    url: item.link ?? (item.guid?.isPermaLink === false ? null : urlOf(item.guid?.value)),
    title: item.title ?? null,
    author: item.dc?.creators?.[0] ?? null,
    published: isoOf(item.pubDate ?? item.dc?.dates?.[0]),
    html: item.content?.encoded ?? item.description ?? null,
  }));

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'string')
    return value.value;
  return null;
}

function urlOf(value: string | undefined): string | null {
  return value && /^https?:/.test(value) ? value : null;
}

/** The date in ISO form, keeping the feed's own offset out of it; null when it cannot be read: never a guess. */
function isoOf(value: unknown): string | null {
  const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(instant) ? null : new Date(instant).toISOString();
}
