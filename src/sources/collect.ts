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
import { newsOf } from './sitemap-news.ts';

/** Pages fetched in full for one source in one round; the rest waits for the next. */
const PAGES_A_ROUND = 30;

export interface CollectorParts {
  agent: Agent;
  robots: Robots;
  pace: Pace;
  memories: SourceMemories;
  /** Milliseconds between two requests to one host. */
  pause: number;
  now: () => number;
  chance: () => number;
}

/** What one round brought: articles to read and the memory to keep once they are stored. */
export interface Collected {
  found: Found[];
  memory: SourceMemory;
  /** Addresses that need not be fetched again. */
  seen: string[];
  /** Pages that came; whether their text is found shows when they are read. */
  pages: string[];
}

interface EntryPage {
  found: Found;
  page: 'none' | 'had' | 'lost';
  again: boolean;
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

  /** One page; `again`: it could not be had now and may be had later. */
  private async page(url: string): Promise<{ found: Found; again: boolean }> {
    const answer = await this.ask(url, {}, true);
    if (answer.kind !== 'ok') {
      const reason = answer.kind === 'failed' ? answer.reason : 'unchanged';
      return { found: { where: url, kind: 'fault', reason }, again: answer.kind === 'failed' && !answer.final };
    }
    const html = decodeBytes(answer.bytes, answer.charset);
    return { found: { where: url, kind: 'article', article: { id: answer.url, url: answer.url, html } }, again: false };
  }

  /** What is new in a folder or file; what was taken in before is known by its very content. */
  private async fromFiles(source: Source, memory: SourceMemory): Promise<Collected> {
    const all: Found[] = [];
    for await (const one of foundAt(source.url)) all.push(withSource(one, source));
    const fault = all.find((one) => one.kind === 'fault');
    if (all.length === 1 && fault?.where === source.url)
      return this.ended(memory, { kind: 'failed', reason: fault.reason, final: true, retryAfter: null }, [], []);
    const seen = await this.parts.memories.seen(all.flatMap((one) => contentOf(one) ?? []));
    const found = all.filter((one) => !seen.has(contentOf(one) ?? ''));
    const articles = found.filter((one) => one.kind !== 'fault').length;
    const dates = { newest: null, articles, dated: articles, entries: all.length };
    const round = { kind: 'fetched' as const, etag: null, lastModified: null, ...dates };
    const done = found.flatMap((one) => contentOf(one) ?? []);
    return this.ended(memory, round, found, done);
  }

  private async fromAnswer(
    source: Source,
    memory: SourceMemory,
    answer: FetchOutcome & { kind: 'ok' },
  ): Promise<Collected> {
    const entries = await this.entriesOf(source, answer);
    const urls = entries.flatMap((entry) => entry.url ?? []);
    const seen = await this.parts.memories.seen(urls);
    const fresh = entries.filter((entry) => entry.url === null || !seen.has(entry.url));
    const full = source.kind === 'sitemap' || (source.kind === 'feed' && source.read === 'full');
    const taken = full ? fresh.slice(0, PAGES_A_ROUND) : fresh;
    const fetched = full ? await Promise.all(taken.map((entry) => this.entryPage(entry))) : taken.map(withoutPage);
    const found = fetched.map((one) => withSource(one.found, source));
    const again = fetched.filter((one) => one.again);
    const more = again.length > 0 || taken.length < fresh.length;
    const { etag, lastModified } = more ? { etag: null, lastModified: null } : answer;
    const articles = found.filter((one) => one.kind === 'article').length;
    const round = {
      kind: 'fetched' as const,
      etag,
      lastModified,
      articles,
      ...datesOf(entries),
      entries: entries.length,
    };
    const tried = fetched.filter((one) => one.page !== 'none' && !one.again).length;
    const pages = fetched.flatMap((one) => (one.page === 'had' ? one.found.where : []));
    const done = taken.filter((_, at) => !fetched[at]?.again).flatMap((entry) => entry.url ?? []);
    const asked = { ...memory, pagesTried: memory.pagesTried + tried };
    return { ...this.ended(asked, round, found, done), pages };
  }

  private async entriesOf(source: Source, answer: FetchOutcome & { kind: 'ok' }): Promise<Entry[]> {
    const text = decodeBytes(answer.bytes, answer.charset);
    if (source.kind === 'page') return [{ url: answer.url, html: text }];
    if (source.kind === 'feed') return parseFeedText(text).entries;
    const listed = await newsOf(parseSitemap(text), this.parts.now(), async (url) => {
      const child = await this.ask(url, {}, true);
      return child.kind === 'ok' ? parseSitemap(decodeBytes(child.bytes, child.charset)) : null;
    });
    return listed.map(({ index: _index, ...entry }) => ({ ...entry, html: null }));
  }

  /** The page of an entry, or what the feed carries where the page cannot be had. */
  private async entryPage(entry: Entry): Promise<EntryPage> {
    if (!entry.url) return withoutPage(entry);
    const { html: teaser, url: _url, ...about } = entry;
    const { found, again } = await this.page(entry.url);
    if (found.kind === 'article')
      return { found: { ...found, article: { ...about, ...found.article } }, page: 'had', again: false };
    return { found: teaser ? asFound(entry) : found, page: 'lost', again: again && !teaser };
  }

  private async ask(url: string, memory: Partial<SourceMemory>, checkRobots: boolean): Promise<FetchOutcome> {
    const { agent, robots, pace } = this.parts;
    const { etag = null, lastModified = null } = memory;
    const options: FetchOptions = { agent, etag, lastModified };
    if (checkRobots) options.allows = (next) => robots.allows(next);
    if (!URL.canParse(url)) return fetchUrl(url, options);
    const wished = checkRobots ? 1000 * (await robots.delay(new URL(url))) : 0;
    return pace.run(new URL(url).host, Math.max(this.parts.pause, wished), () => fetchUrl(url, options));
  }

  private ended(memory: SourceMemory, round: Round, found: Found[], seen: string[]): Collected {
    return { found, seen, pages: [], memory: afterRound(memory, round, this.parts.now(), this.parts.chance()) };
  }
}

function withoutPage(entry: Entry): EntryPage {
  return { found: asFound(entry), page: 'none', again: false };
}

/** The newest publication, and how many entries tell theirs. */
function datesOf(entries: readonly Entry[]): { newest: string | null; dated: number } {
  const dates = entries.flatMap((entry) => entry.published ?? []).sort();
  return { newest: dates.at(-1) ?? null, dated: dates.length };
}

function contentOf(found: Found): string | null {
  if (found.kind === 'fault') return null;
  return JSON.stringify(found.kind === 'article' ? found.article : found.reading);
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
