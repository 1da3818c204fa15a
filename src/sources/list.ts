import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { onDemand } from './on-demand.ts';

const KINDS = ['feed', 'page', 'sitemap', 'folder', 'jsonl'] as const;
const text = (missing: string) => z.string({ message: missing });

const sourceSchema = z
  .strictObject({
    /** The outlet's name as readers see it. */
    name: text('is missing').min(1, 'must not be empty').max(120, 'must have at most 120 letters'),
    /** The address of a feed, page or sitemap; for a folder or JSON Lines file its path. */
    url: text('is missing').min(1, 'must not be empty'),
    kind: z.enum(KINDS, { message: `must be one of ${KINDS.join(', ')}` }).default('feed'),
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
    tier: z
      .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], { message: 'must be 1, 2, 3 or 4' })
      .default(2),
    /** `feed`: what the feed carries is the article. `full`: the page of each entry is fetched. */
    read: z.enum(['feed', 'full'], { message: 'must be feed or full' }).default('feed'),
  })
  .superRefine((source, context) => {
    const local = source.kind === 'folder' || source.kind === 'jsonl';
    if (!local && !/^https?:\/\/\S+$/.test(source.url))
      context.addIssue({ code: 'custom', path: ['url'], message: 'must be an http or https address' });
  });

/** One place that articles come from, as the operator listed it. */
export type Source = z.output<typeof sourceSchema>;

const NO_LIST = 'must be a list in square brackets, as .deploy/feeds.example.json shows one';

const listSchema = z.array(sourceSchema, { message: NO_LIST }).superRefine((sources, context) => {
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
  if (!parsed.success) throw new Error(`SOURCES_PATH: ${path}: ${faultsOf(parsed.error, value)}`);
  return parsed.data;
}

const FAULTS = 20;

/** Every fault by the source's number and name and the field: "source 2 (Radio Osk), kind: must be one of ...". */
function faultsOf({ issues }: z.ZodError, list: unknown): string {
  const told = issues.slice(0, FAULTS).map(({ path: [at, ...field], message }) => {
    if (typeof at !== 'number') return message;
    const named = z.object({ name: z.string().min(1) }).safeParse(Array.isArray(list) ? list[at] : null);
    const source = `source ${at + 1}${named.success ? ` (${named.data.name})` : ''}`;
    return `${[source, ...field.map(String)].join(', ')}: ${message}`;
  });
  return [...told, ...(issues.length > FAULTS ? [`and ${issues.length - FAULTS} more`] : [])].join('; ');
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
