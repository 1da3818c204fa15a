/**
 * Text out of bytes: a byte order mark decides, then a charset named in the first kilobyte of HTML, then UTF-8, and where that
 * fails windows-1252, the usual culprit. Never throws.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string | null): string {
  const mark = markOf(bytes);
  const named = mark ?? declared ?? namedInside(bytes);
  for (const charset of [named, 'utf-8', 'windows-1252']) {
    if (!charset) continue;
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {
      // Unknown label or bytes that it cannot hold: the next one is tried.
    }
  }
  return new TextDecoder('utf-8').decode(bytes);
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function namedInside(bytes: Uint8Array): string | null {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^>]{0,200}charset\s{0,4}=\s{0,4}["']?([\w-]{2,40})/i.exec(opening)?.[1] ?? null;
}
