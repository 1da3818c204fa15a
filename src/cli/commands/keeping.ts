import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { type CliContext, type ExitCode, UsageError } from '../context.ts';

/** `daybrief backup FILE`: a verified copy of the database, also while the service runs. */
export async function backup(context: CliContext, file: string): Promise<ExitCode> {
  const { articles, editions, chats } = await context.keeping().backup(file);
  context.out.write(`${file}: ${articles} articles, ${editions} editions, ${chats} chats; opened and checked.\n`);
  return 0;
}

/** `daybrief restore FILE`: puts a backup in the place of the database and keeps what was there. */
export function restore(context: CliContext, file: string): Promise<ExitCode> {
  const { articles, editions, chats, aside } = context.keeping().restore(file);
  context.out.write(`Restored ${articles} articles, ${editions} editions, ${chats} chats.\n`);
  if (aside) context.out.write(`The database that was there is kept as ${aside}.\n`);
  return Promise.resolve(0);
}

/** `daybrief export`: everything as JSON Lines on standard output. */
export async function exportAll(context: CliContext): Promise<ExitCode> {
  for (const line of context.keeping().dump()) if (!context.out.write(`${line}\n`)) await once(context.out, 'drain');
  return 0;
}

/** `daybrief import [FILE]`: a new database out of an export, from a file or standard input. */
export async function importAll(context: CliContext, file: string | undefined): Promise<ExitCode> {
  const lines = file === undefined || file === '-' ? createInterface({ input: context.in }) : await linesIn(file);
  context.out.write(`Imported ${await context.keeping().load(lines)} rows.\n`);
  return 0;
}

async function linesIn(file: string): Promise<AsyncIterable<string>> {
  try {
    return (await open(file)).readLines();
  } catch {
    throw new UsageError(`${file} cannot be read`);
  }
}

/** `daybrief migrate`: brings the database to this version of the program. */
export function migrate(context: CliContext): Promise<ExitCode> {
  const applied = context.keeping().migrate();
  context.out.write(applied.length > 0 ? `Applied ${applied.join(', ')}.\n` : 'The database is up to date.\n');
  return Promise.resolve(0);
}
