import type { Readable, Writable } from 'node:stream';
import type { Chronology, Day, Edition } from '../core/model.ts';
import type { AddReport, Desk } from '../core/ports/desk.ts';
import type { Finding } from '../core/ports/finding.ts';
import type { Found } from '../core/ports/inputs.ts';
import type { Newsroom } from '../core/ports/newsroom.ts';
import type { Format } from '../core/render/format.ts';
import type { Reader } from '../core/ports/reader.ts';

/** The database-backed side of the program, opened by the commands that need it and closed by them. */
export interface OpenNewsroom {
  newsroom: Newsroom;
  desk: Desk;
  /** Articles and readings at paths, URLs, folders, or `-` for standard input. */
  inputs(where: readonly string[]): AsyncIterable<Found>;
  /** Reads and stores what was found; `progress` is called after every article. */
  ingest(found: AsyncIterable<Found>, progress: (done: number) => void): Promise<AddReport>;
  /** Every day that has an article, oldest first. */
  daysWithArticles(): Promise<Day[]>;
  /** Why the day's articles are dated so and the edition's items stand in their order, as text; null for a day without either. */
  explain(day: Day): Promise<string | null>;
  /** What changed between the edition as sent and what is known now, as text; null for a day without edition. */
  diff(day: Day): Promise<string | null>;
  close(): Promise<void>;
}

/** What the verbs are given by the wiring; nothing else of the world is touched by them. */
export interface CliContext {
  in: Readable;
  out: Writable;
  err: Writable;
  /** True when progress may be drawn on `err`. */
  terminal: boolean;
  chronologies(): readonly Chronology[];
  openReader(today: Day | null): Reader;
  /** Every article at a path as the program sees it, or the reason why it cannot be read. */
  explain(path: string, today: Day | null): AsyncIterable<{ where: string } & ({ text: string } | { reason: string })>;
  open(): Promise<OpenNewsroom>;
  /** An edition as a person or program reads it. */
  render(edition: Edition, format: Format): string;
  /** Runs the service until it is told to stop; the exit code. */
  serve(): Promise<number>;
  /** The database as a whole; nothing is opened before a verb is called. */
  keeping(): Keeping;
  /** The operator's list of sources as OPML. */
  opml(): string;
  /** Everything that could be wrong, looked at now. */
  examine(): Promise<Finding[]>;
  /** Every fault of the configuration, a line each; empty when it is sound. */
  configFaults(): string[];
}

/** Verbs on the whole database; each throws a sentence for the operator. */
export interface Keeping {
  backup(to: string): Promise<Kept>;
  restore(from: string): Kept & { aside: string | null };
  dump(): Iterable<string>;
  load(lines: AsyncIterable<string>): Promise<number>;
  migrate(): string[];
}

interface Kept {
  articles: number;
  editions: number;
  chats: number;
}

/** 0 done, 1 some input failed, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** A fault of use, told to the person at the keyboard in one sentence. */
export class UsageError extends Error {
  override name = 'UsageError';
}
