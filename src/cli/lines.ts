import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** The non-empty lines of a stream, in order. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) if (line.trim()) yield line;
}
