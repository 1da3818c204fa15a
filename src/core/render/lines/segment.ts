/**
 * A stretch of a line. `figure` and `event` name what the text opens, `source` the numbered source it cites; a renderer turns
 * them into links, buttons or nothing. `text` is plain and unescaped.
 */
export interface Segment {
  text: string;
  figure?: string;
  event?: string;
  source?: number;
}

/** The line as plain text. */
export function textOf(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join('');
}

/** Upper-cases the first letter of a line. */
export function capitalised(segments: readonly Segment[]): Segment[] {
  const [first, ...rest] = segments;
  if (!first) return [];
  return [{ ...first, text: first.text.slice(0, 1).toUpperCase() + first.text.slice(1) }, ...rest];
}
