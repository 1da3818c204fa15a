const BINS = 64;
const SHINGLE = 4;
const EMPTY = -1;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The MinHash fingerprint of a text: 64 numbers by which near-copies are known whatever their length. Shingles of four words are
 * hashed once and the least hash of each bin is kept (one-permutation hashing: Li, Owen, Zhang, NIPS 2012); -1 marks an empty bin.
 * Linear in the length of the text.
 */
export function fingerprintOf(text: string): readonly number[] {
  const bins = Array.from({ length: BINS }, () => EMPTY);
  const window: number[] = [];
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    window.push(hashOf(word));
    if (window.length > SHINGLE) window.shift();
    if (window.length === SHINGLE) putInBin(bins, mixed(window));
  }
  return bins;
}

function putInBin(bins: number[], hash: number): void {
  const bin = hash % BINS;
  const rest = Math.floor(hash / BINS);
  const known = bins[bin] ?? EMPTY;
  if (known === EMPTY || rest < known) bins[bin] = rest;
}

/** The share of four-word shingles that two fingerprinted texts have in common, 0 to 1 (an estimate of Jaccard's index). */
export function likeness(a: readonly number[], b: readonly number[]): number {
  let [same, seen] = [0, 0];
  for (let bin = 0; bin < BINS; bin++) {
    const [x, y] = [a[bin] ?? EMPTY, b[bin] ?? EMPTY];
    if (x === EMPTY && y === EMPTY) continue;
    seen++;
    if (x === y) same++;
  }
  return seen === 0 ? 0 : same / seen;
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** One hash of a window of word hashes, finished like MurmurHash3 so that bins fill evenly. */
function mixed(window: readonly number[]): number {
  let hash = 0;
  for (const word of window) hash = Math.imul(hash, 31) + word;
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
