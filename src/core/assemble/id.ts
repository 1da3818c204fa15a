/**
 * A short stable name for an identity: `prefix` and ten characters of base 36, the same for the same text everywhere. FNV-1a
 * (Fowler, Noll, Vo), two runs of 32 bits from different starts; safe in links and callback data.
 */
export function shortId(prefix: 'f' | 'e' | 'c', identity: string): string {
  const hash = [0x811c9dc5, 0x050c5d1f].map((start) => fnv(identity, start).toString(36).padStart(7, '0').slice(-5));
  return `${prefix}${hash.join('')}`;
}

function fnv(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
