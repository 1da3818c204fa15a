import { Readable } from 'node:stream';
import type { Found } from '../../core/ports/inputs.ts';
import { articleIn } from './content.ts';
import { decodeBytes } from './decode.ts';
import { foundInFeed } from './feed-file.ts';
import { foundInLines } from './json-lines.ts';
import { kindOf } from './sniff.ts';

/** What a whole file carries that is at hand already: JSON Lines, a feed, one page or one text; `name` as its sender calls it. */
export async function* foundInBytes(name: string, bytes: Uint8Array): AsyncGenerator<Found> {
  const text = decodeBytes(bytes);
  const kind = kindOf(name, text);
  if (kind === 'jsonl') yield* foundInLines(Readable.from([bytes]), name);
  else if (kind === 'feed') yield* foundInFeed(name, text);
  else yield articleIn(name, kind, text);
}
