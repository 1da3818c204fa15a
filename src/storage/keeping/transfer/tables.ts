import { type Form, pack, packReading, unpack, unpackReading } from '../../articles/pack.ts';

/** A value as SQLite keeps it, and as a line of an export carries it. */
export type Kept = string | number | null | Uint8Array;
export type Row = Record<string, Kept>;
export type Carried = Record<string, unknown>;

/** Every table that is carried, those that others refer to first. */
export const TABLES = [
  'articles',
  'article_versions',
  'stale_days',
  'editions',
  'days',
  'edition_articles',
  'figures',
  'claims',
  'story_days',
  'corrections',
  'withheld_figures',
  'held_editions',
  'chats',
  'slots',
  'dialogues',
  'shown',
  'reports',
  'deliveries',
  'delivery_parts',
  'delivery_transitions',
  'sent_files',
  'sources',
  'source_pages',
  'alerts',
  'updates_seen',
  'settings',
] as const;
export type Table = (typeof TABLES)[number];

/** Tables that are made again from the others, so that no line repeats what another says. */
export const DERIVED = ['article_series', 'article_happened', 'article_search', 'figure_search'] as const;

/** A row as a line carries it: deflated JSON becomes JSON that any program can read, hashes become hexadecimal words. */
export function carried(table: Table, row: Row): Carried {
  if (table === 'editions') return hexed({ ...row, json: JSON.parse(unpack(bytes(row['json']))) as unknown });
  if (table !== 'article_versions') return hexed(row);
  const raw = unpack(bytes(row['raw']));
  const reading = unpackReading(bytes(row['reading']), raw, formOf(row));
  return hexed({ ...row, raw: JSON.parse(raw) as unknown, reading: JSON.parse(reading) as unknown });
}

/** The row of a line, the same bytes as before it was carried. `blobs` names the columns that hold bytes. */
export function kept(table: Table, row: Carried, blobs: readonly string[]): Row {
  if (table === 'editions') return unhexed({ ...row, json: pack(JSON.stringify(row['json'])) }, blobs);
  if (table !== 'article_versions') return unhexed(row, blobs);
  const raw = JSON.stringify(row['raw']);
  const reading = packReading(JSON.stringify(row['reading']), raw, formOf(row));
  return unhexed({ ...row, raw: pack(raw), reading }, blobs);
}

/** Exports from before there were forms name none. */
const formOf = (row: Carried): Form => (row['form'] === 2 ? 2 : 1);

function hexed(row: Carried): Carried {
  return mapped(row, (value) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value));
}

function unhexed(row: Carried, blobs: readonly string[]): Row {
  return mapped(row, (value, name) =>
    blobs.includes(name) && typeof value === 'string' ? Buffer.from(value, 'hex') : value,
  ) as Row;
}

function mapped(row: Carried, change: (value: unknown, name: string) => unknown): Carried {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, change(value, name)]));
}

function bytes(value: Kept | undefined): Uint8Array {
  return value instanceof Uint8Array ? value : new Uint8Array();
}
