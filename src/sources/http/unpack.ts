import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** Over the limit before or after unpacking. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

const UNPACKERS: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

/**
 * The bytes of a body, unpacked, at most `limit` of them. Throws TooLarge as soon as the limit is passed, so that neither an
 * endless stream nor a small bomb fills the memory; throws on an encoding that was not asked for and on broken packing.
 */
export async function unpack(body: Readable, encoding: string | undefined, limit: number): Promise<Buffer> {
  const stream = encoding && encoding !== 'identity' ? unpacked(body, encoding) : body;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += (chunk as Buffer).length;
      if (size > limit) throw new TooLarge(`more than ${limit} bytes`);
      chunks.push(chunk as Buffer);
    }
  } finally {
    discard(body);
  }
  return Buffer.concat(chunks);
}

/** Lets a body go unread; the cut that this makes is not an error to anybody. */
export function discard(body: Readable): void {
  body.on('error', () => undefined);
  body.destroy();
}

function unpacked(body: Readable, encoding: string): Transform {
  const make = UNPACKERS[encoding.trim().toLowerCase()];
  if (!make) throw new Error(`unknown content encoding ${encoding.slice(0, 20)}`);
  const transform = make();
  body.on('error', (error) => transform.destroy(error));
  return body.pipe(transform);
}
