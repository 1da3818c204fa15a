const [TAB, NEW_LINE] = [9, 10];
/** Bits of the filter, a power of two: eighteen for each name of the table, so that one unknown name in eighteen gets through. */
const BITS = 1 << 22;
const [WORD, LOW, MIX] = [5, 31, 15];
const FACTOR = 0x01000193;
const BYTE = 0xff;

/**
 * Tells of most names that a table does not hold them, without a look at the table; false is certain, true is not. `lines` are those of the
 * table in Latin-1, each beginning with its name and a tab. Half a megabyte. Method: a Bloom filter with one hash.
 */
export function nameFilter(lines: Uint8Array): (name: string) => boolean {
  const held = new Uint32Array(BITS >> WORD);
  for (let at = 0; at < lines.length; at++) {
    let hash = 0;
    for (let code = lines[at] ?? TAB; code !== TAB && at < lines.length; code = lines[++at] ?? TAB)
      hash = Math.imul(hash ^ code, FACTOR);
    const bit = bitOf(hash);
    held[bit >>> WORD] = (held[bit >>> WORD] ?? 0) | (1 << (bit & LOW));
    at = lines.indexOf(NEW_LINE, at);
    if (at < 0) break;
  }
  return (name) => {
    let hash = 0;
    for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ (name.charCodeAt(at) & BYTE), FACTOR);
    const bit = bitOf(hash);
    return ((held[bit >>> WORD] ?? 0) & (1 << (bit & LOW))) !== 0;
  };
}

const bitOf = (hash: number): number => (hash ^ (hash >>> MIX)) & (BITS - 1);
