import type { Readable } from 'node:stream';
import type { Found } from '../../core/ports/inputs.ts';
import { foundInBytes } from './bytes.ts';
import { MAX_FILE } from './content.ts';
import { decodeBytes } from './decode.ts';
import { foundInLines } from './json-lines.ts';
import { kindOf } from './sniff.ts';

const WHERE = 'standard input';

/** What standard input carries: JSON Lines, a feed, one HTML page or one text, told apart by how it begins. */
export async function* foundInStream(input: Readable): AsyncGenerator<Found> {
  const chunks = input[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  if (first.done) yield { where: WHERE, kind: 'fault', reason: 'empty' };
  else if (kindOf('', decodeBytes(first.value.subarray(0, 1024))) === 'jsonl')
    yield* foundInLines(rejoined(first.value, chunks), WHERE);
  else yield* wholeOf(first.value, chunks);
}

async function* wholeOf(first: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Found> {
  const kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of rejoined(first, chunks)) {
    size += chunk.length;
    if (size > MAX_FILE) {
      yield { where: WHERE, kind: 'fault', reason: 'larger than 64 MB' };
      return;
    }
    kept.push(chunk);
  }
  yield* foundInBytes(WHERE, Buffer.concat(kept));
}

async function* rejoined(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
