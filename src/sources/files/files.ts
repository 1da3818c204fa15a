import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Found } from '../../core/ports/inputs.ts';
import { foundInBytes } from './bytes.ts';
import { MAX_FILE } from './content.ts';
import { decodeBytes } from './decode.ts';
import { foundInLines } from './json-lines.ts';
import { kindOf } from './sniff.ts';
import { reasonOf, walk } from './walk.ts';

/** Everything readable at a path, each with where it was found; what cannot be read comes as a fault and the rest goes on. */
export async function* foundAt(path: string): AsyncGenerator<Found> {
  for await (const file of walk(path)) {
    if ('fault' in file) yield { where: file.path, kind: 'fault', reason: file.fault };
    else
      try {
        yield* foundInFile(file.path, file.size);
      } catch (error) {
        yield { where: file.path, kind: 'fault', reason: reasonOf(error) };
      }
  }
}

async function* foundInFile(path: string, size: number): AsyncGenerator<Found> {
  const kind = kindOf(basename(path), await openingOf(path));
  if (kind === 'jsonl') yield* foundInLines(createReadStream(path), path);
  else if (size > MAX_FILE) yield { where: path, kind: 'fault', reason: 'larger than 64 MB' };
  else yield* foundInBytes(path, await readFile(path));
}

async function openingOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
    return decodeBytes(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}
