import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file below a path, or the reason why something there cannot be read. */
export type Walked = { path: string; size: number } | { path: string; fault: string };

const READABLE = /\.(txt|text|md|html?|xhtml|jsonl|ndjson|json|xml|rss|atom)$/i;

/**
 * Every readable file at `path`, folders deep, in name order. Hidden entries and other endings inside folders are passed over; a
 * path named directly is read whatever its ending. Broken links and forbidden folders come as faults; a folder is entered once, however many links
 * lead to it.
 */
export async function* walk(path: string, entered = new Set<string>()): AsyncGenerator<Walked> {
  try {
    const about = await stat(path);
    if (about.isFile()) {
      if (entered.size === 0 || READABLE.test(path)) yield { path, size: about.size };
    } else if (!about.isDirectory()) yield { path, fault: 'neither a file nor a folder' };
    else if (isNew(await realpath(path), entered))
      for (const name of (await readdir(path)).sort())
        if (!name.startsWith('.')) yield* walk(join(path, name), entered);
  } catch (error) {
    yield { path, fault: reasonOf(error) };
  }
}

function isNew(folder: string, entered: Set<string>): boolean {
  const before = entered.size;
  return entered.add(folder).size > before;
}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file (a broken link?)',
  EACCES: 'no permission to read it',
  ELOOP: 'a loop of links',
  ENAMETOOLONG: 'the name is too long',
};

/** The plain reason of a file system error. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
