import type { Agent } from 'undici';
import type { ArticleInput } from '../core/model.ts';
import type { Found } from '../core/ports/inputs.ts';
import type { SourceMemories, SourceMemory } from '../core/ports/sources.ts';
import { parseFeedText } from './feeds/parse.ts';
import { decodeBytes } from './files/decode.ts';
import { foundInFeed } from './files/feed-file.ts';
import { foundAt } from './files/files.ts';
import { kindOf } from './files/sniff.ts';
import { afterRound, newMemory, type Round } from './health.ts';
import { fetchUrl, type FetchOptions, type FetchOutcome } from './http/fetch.ts';
import type { Pace } from './http/pace.ts';
import type { Robots } from './http/robots.ts';
import type { Source } from './list.ts';
import { parseSitemap } from './sitemap.ts';

/** Pages fetched in full for one source in one round; the rest waits for the next. */
const PAGES_A_ROUND = 30;
/** Milliseconds between two requests to one host. */
const PAUSE = 1500;

export interface CollectorParts {
  agent: Agent;
  robots: Robots;
  pace: Pace;
  memories: SourceMemories;
  now: () => number;
  chance: () => number;
}

/** What one round brought: articles to read and the memory to keep once they are stored. */
export interface Collected {
  found: Found[];
  memory: SourceMemory;
  /** Addresses that need not be fetched again. */
  seen: string[];
}

type Entry = Omit<ArticleInput, 'id' | 'text' | 'html'> & { url: string | null; html: string | null };

/** Asks sources for what is new; one instance for the whole program, so that hosts are paced across sources. */
export class Collector {
  private readonly parts: CollectorParts;

  constructor(parts: CollectorParts) {
    this.parts = parts;
  }

  /** One round with one source; null when it is paused or waits after failures. Never throws. */
  async collect(source: Source): Promise<Collected | null> {
    const { memories, now } = this.parts;
    const memory = (await memories.all()).find((one) => one.name === source.name) ?? newMemory(source.name);
    if (memory.paused || (memory.nextTry !== null && Date.parse(memory.nextTry) > now())) return null;
    if (source.kind === 'folder' || source.kind === 'jsonl') return this.fromFiles(source, memory);
    const answer = await this.ask(source.url, source.kind === 'feed' ? memory : {}, source.kind !== 'feed');
    if (answer.kind !== 'ok')
      return this.ended(memory, answer.kind === 'failed' ? answer : { kind: 'unchanged' }, [], []);
    try {
      return await this.fromAnswer(source, memory, answer);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return this.ended(memory, { kind: 'failed', reason, final: true, retryAfter: null }, [], []);
    }
  }

  /** What one address carries, page or feed, for `add URL` and for links that an admin sends. */
  async *address(url: string): AsyncGenerator<Found> {
    const answer = await this.ask(url, {}, true);
    if (answer.kind !== 'ok')
      yield { where: url, kind: 'fault', reason: answer.kind === 'failed' ? answer.reason : 'unchanged' };
    else {
      const text = decodeBytes(answer.bytes, answer.charset);
      if (kindOf('', text) === 'feed') yield* foundInFeed(url, text);
      else yield { where: url, kind: 'article', article: { id: answer.url, url: answer.url, html: text } };
    }
  }

  private async page(url: string): Promise<Found> {
    const answer = await this.ask(url, {}, true);
    if (answer.kind !== 'ok')
      return { where: url, kind: 'fault', reason: answer.kind === 'failed' ? answer.reason : 'unchanged' };
    const html = decodeBytes(answer.bytes, answer.charset);
    return { where: url, kind: 'article', article: { id: answer.url, url: answer.url, html } };
  }

  private async fromFiles(source: Source, memory: SourceMemory): Promise<Collected> {
    const found: Found[] = [];
    for await (const one of foundAt(source.url)) found.push(withSource(one, source));
    const articles = found.filter((one) => one.kind !== 'fault').length;
    const round = {
      kind: 'fetched' as const,
      etag: null,
      lastModified: null,
      newest: null,
      articles: 0,
      dated: 0,
      entries: articles,
    };
    return this.ended(memory, round, found, []);
  }

  private async fromAnswer(
    source: Source,
    memory: SourceMemory,
    answer: FetchOutcome & { kind: 'ok' },
  ): Promise<Collected> {
    const text = decodeBytes(answer.bytes, answer.charset);
    const entries = entriesOf(source, answer.url, text);
    const urls = entries.flatMap((entry) => entry.url ?? []);
    const seen = await this.parts.memories.seen(urls);
    const fresh = entries.filter((entry) => entry.url === null || !seen.has(entry.url));
    const full = source.kind === 'sitemap' || (source.kind === 'feed' && source.read === 'full');
    const pages = full ? await this.fetchPages(fresh.slice(0, PAGES_A_ROUND), memory) : fresh.map(asFound);
    const found = pages.map((one) => withSource(one, source));
    const newest =
      entries
        .flatMap((entry) => entry.published ?? [])
        .sort()
        .at(-1) ?? null;
    const dated = entries.filter((entry) => entry.published != null).length;
    const { etag, lastModified } = full && fresh.length > PAGES_A_ROUND ? { etag: null, lastModified: null } : answer;
    const articles = found.filter((one) => one.kind === 'article').length;
    const round = { kind: 'fetched' as const, etag, lastModified, articles, dated, newest, entries: entries.length };
    return this.ended(
      memory,
      round,
      found,
      fresh.slice(0, full ? PAGES_A_ROUND : undefined).flatMap((entry) => entry.url ?? []),
    );
  }

  private async fetchPages(entries: readonly Entry[], memory: SourceMemory): Promise<Found[]> {
    return Promise.all(
      entries.map(async (entry): Promise<Found> => {
        if (!entry.url) return asFound(entry);
        const page = await this.page(entry.url);
        memory.pagesTried++;
        if (page.kind !== 'article') return entry.html ? asFound(entry) : page;
        memory.pagesRead++;
        const { html: _teaser, url: _url, ...about } = entry;
        return { ...page, article: { ...about, ...page.article } };
      }),
    );
  }

  private ask(url: string, memory: Partial<SourceMemory>, checkRobots: boolean): Promise<FetchOutcome> {
    const { agent, robots, pace } = this.parts;
    const { etag = null, lastModified = null } = memory;
    const options: FetchOptions = { agent, etag, lastModified };
    if (checkRobots) options.allows = (next) => robots.allows(next);
    const host = URL.canParse(url) ? new URL(url).host : url;
    return pace.run(host, PAUSE, () => fetchUrl(url, options));
  }

  private ended(memory: SourceMemory, round: Round, found: Found[], seen: string[]): Collected {
    return { found, seen, memory: afterRound(memory, round, this.parts.now(), this.parts.chance()) };
  }
}

function entriesOf(source: Source, url: string, text: string): Entry[] {
  if (source.kind === 'page') return [{ url, html: text }];
  if (source.kind === 'feed') return parseFeedText(text).entries;
  return parseSitemap(text)
    .filter((entry) => !entry.index)
    .map(({ index: _index, ...entry }) => ({ ...entry, html: null }));
}

function asFound(entry: Entry): Found {
  const where = entry.url ?? entry.title ?? 'an entry';
  if (!entry.html) return { where, kind: 'fault', reason: 'the entry carries no text' };
  return { where, kind: 'article', article: { ...entry, id: where, html: entry.html } };
}

/** The operator's name for the outlet wins over what the page says; a language is only filled in. */
function withSource(found: Found, source: Source): Found {
  if (found.kind !== 'article') return found;
  const { article } = found;
  return { ...found, article: { ...article, outlet: source.name, language: article.language ?? source.language } };
}
