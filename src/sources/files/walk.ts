import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file below a path, or the reason why something there cannot be read. */
export type Walked = { path: string; size: number } | { path: string; fault: string };

const READABLE = /\.(txt|text|md|html?|xhtml|jsonl|ndjson|json|xml|rss|atom)$/i;

/**
 * Every readable file at `path`, folders deep, in name order. Hidden entries and other endings inside folders are passed over; a
 * path named directly is read whatever its ending. Broken links and forbidden folders come as faults; a loop of links ends.
 */
export async function* walk(path: string, depth = 0): AsyncGenerator<Walked> {
  try {
    const about = await stat(path);
    if (about.isFile()) {
      if (depth === 0 || READABLE.test(path)) yield { path, size: about.size };
    } else if (about.isDirectory() && depth < 32) {
      const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
      for (const name of names) yield* walk(join(path, name), depth + 1);
    } else yield { path, fault: depth < 32 ? 'neither a file nor a folder' : 'folders are nested too deep' };
  } catch (error) {
    yield { path, fault: reasonOf(error) };
  }
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
