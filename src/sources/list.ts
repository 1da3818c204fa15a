import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { describe } from '../core/input/line.ts';
import { onDemand } from './on-demand.ts';

const sourceSchema = z
  .strictObject({
    /** The outlet's name as readers see it. */
    name: z.string().min(1).max(120),
    /** The address of a feed, page or sitemap; for a folder or JSON Lines file its path. */
    url: z.string().min(1),
    kind: z.enum(['feed', 'page', 'sitemap', 'folder', 'jsonl']).default('feed'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166)')
      .nullable()
      .default(null),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, 'must be two letters (ISO 639)')
      .nullable()
      .default(null),
    /** 1 the most trusted; shown to the operator only. */
    tier: z.number().int().min(1).max(4).default(2),
    /** `feed`: what the feed carries is the article. `full`: the page of each entry is fetched. */
    read: z.enum(['feed', 'full']).default('feed'),
  })
  .superRefine((source, context) => {
    const local = source.kind === 'folder' || source.kind === 'jsonl';
    if (!local && !/^https?:\/\/\S+$/.test(source.url))
      context.addIssue({ code: 'custom', path: ['url'], message: 'must be an http or https address' });
  });

/** One place that articles come from, as the operator listed it. */
export type Source = z.output<typeof sourceSchema>;

const listSchema = z.array(sourceSchema).superRefine((sources, context) => {
  const names = sources.map((source) => source.name);
  names.forEach((name, at) => {
    if (names.indexOf(name) !== at)
      context.addIssue({ code: 'custom', path: [at, 'name'], message: 'is listed twice' });
  });
});

/** The operator's list: a JSON or OPML file. Throws one sentence that names the file and every wrong field. */
export function loadSources(path: string): Source[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`SOURCES_PATH: ${path} cannot be read`, { cause: error });
  }
  const value = /^\s*</.test(text) ? fromOpml(text, path) : fromJson(text, path);
  const parsed = listSchema.safeParse(value);
  if (!parsed.success) throw new Error(`SOURCES_PATH: ${path}: ${describe(parsed.error)}`);
  return parsed.data;
}

function fromJson(text: string, path: string): unknown {
  try {
    // Lines that begin with // are comments, so that a list can carry sources that are not read yet; the comma before them may stay.
    return JSON.parse(text.replace(/^\s*\/\/.*$/gm, '').replace(/,\s*\]\s*$/, ']'));
  } catch (error) {
    throw new Error(`SOURCES_PATH: ${path} is not JSON: ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    });
  }
}

interface Outline {
  text?: string | undefined;
  title?: string | undefined;
  xmlUrl?: string | undefined;
  outlines?: Outline[] | undefined;
}

function fromOpml(text: string, path: string): { name: string; url: string }[] {
  try {
    return feedsOf(onDemand.feedsmith().parseOpml(text).body?.outlines ?? []);
  } catch (error) {
    throw new Error(`SOURCES_PATH: ${path} is not OPML`, { cause: error });
  }
}

function feedsOf(outlines: readonly Outline[]): { name: string; url: string }[] {
  return outlines.flatMap((outline) => [
    ...(outline.xmlUrl ? [{ name: outline.title ?? outline.text ?? outline.xmlUrl, url: outline.xmlUrl }] : []),
    ...feedsOf(outline.outlines ?? []),
  ]);
}

/** The feeds of a list as OPML, for other readers; throws a sentence when it has none. */
export function toOpml(sources: readonly Source[]): string {
  const outlines = sources
    .filter((source) => source.kind === 'feed')
    .map((source) => ({ text: source.name, title: source.name, type: 'rss', xmlUrl: source.url }));
  if (outlines.length === 0) throw new Error('No feed is listed: set SOURCES_PATH.');
  return onDemand.feedsmith().generateOpml({ head: { title: 'Daybrief sources' }, body: { outlines } });
}
