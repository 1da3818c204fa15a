import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { LineSplitter, type NumberedLine } from '../core/input/lines.ts';

/** The non-empty lines of a stream of bytes, in order. Invalid UTF-8 becomes U+FFFD; an over-long line is reported, not kept. */
export async function* linesOf(input: Readable): AsyncGenerator<NumberedLine> {
  const decoder = new StringDecoder('utf8');
  const splitter = new LineSplitter();
  for await (const chunk of input) yield* splitter.push(decoder.write(chunk as Buffer));
  yield* splitter.push(decoder.end());
  yield* splitter.end();
}
