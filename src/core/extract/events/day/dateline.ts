import { asciiFirst } from '../../../language/ascii-first.ts';
import type { Document } from '../../../language/document.ts';

const REACH = 120;
/** "LIMA, 15 Jan (EFE) --", "PARIS (AP) —": a place, perhaps a day and an agency, and a dash. */
const DATELINE = asciiFirst(/^[\s\p{Lu}][^\n.!?]{0,80}?(?:\)\s{0,3}-|(?:\)|\p{Lu}|\d)\s{0,3}(?:--+|—|–))\s/u);

/** Where the dateline of the article ends, as an offset in the source; its start when it has none. Days before it are of writing. */
export function datelineEnd({ source, sentences }: Document): number {
  const start = sentences[0]?.start ?? 0;
  const match = DATELINE.exec(source.slice(start, start + REACH));
  return start + (match?.[0].length ?? 0);
}
