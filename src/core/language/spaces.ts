/** The sentence with a space at each of these offsets. */
export function withSpaces(text: string, offsets: readonly number[]): string {
  const edges = [0, ...offsets, text.length];
  return edges
    .slice(1)
    .map((end, at) => text.slice(edges[at], end))
    .join(' ');
}
