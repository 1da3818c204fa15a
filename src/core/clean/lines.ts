import { endsSentence } from './shape.ts';

/** Text of old agencies and mail is broken at a fixed width; wider lines are paragraphs. */
const WIDEST = 100;
const SENTENCE_GOES_ON = /^\s*\p{Ll}/u;

/**
 * Where the paragraphs of a text stand, as pairs of offsets. A paragraph is a line, but lines that a sentence runs over are one:
 * those that go on in lower case, and all neighbouring lines of a text that is wrapped at a fixed width. Linear.
 */
export function paragraphsOf(source: string): [number, number][] {
  const lines = linesOf(source);
  const width = wrapWidth(source, lines);
  const paragraphs: [number, number][] = [];
  let before = '';
  for (const [from, to] of lines) {
    const line = source.slice(from, to);
    const last = paragraphs.at(-1);
    if (last && goesOn(before, line, width)) last[1] = to;
    else if (line.trim()) paragraphs.push([from, to]);
    before = line.trim();
  }
  return paragraphs;
}

function goesOn(before: string, line: string, width: number): boolean {
  if (!before || !line.trim()) return false;
  if (width > 0) return before.length >= width * 0.6 && !/^\s{2,}\S/.test(line);
  return before.length >= 40 && SENTENCE_GOES_ON.test(line) && !endsSentence(before) && !/[:;]$/.test(before);
}

function linesOf(source: string): [number, number][] {
  const lines: [number, number][] = [];
  for (let from = 0; from <= source.length; ) {
    const found = source.indexOf('\n', from);
    const to = found < 0 ? source.length : found;
    lines.push([from, to]);
    from = to + 1;
  }
  return lines;
}

/** The width at which the lines of a text are broken, or 0 where each line is a paragraph. Only lines with another right below tell. */
function wrapWidth(source: string, lines: readonly [number, number][]): number {
  const full = lines.filter(([from, to]) => to - from > 0);
  const width = full.reduce((most, [from, to]) => Math.max(most, to - from), 0);
  if (full.length < 4 || width > WIDEST) return 0;
  const inner = lines.filter(
    ([from, to], at) => to > from && source.slice(...(lines[at + 1] ?? [to, to])).trim() !== '',
  );
  const broken = inner.filter(
    ([from, to]) => to - from >= width * 0.7 && !endsSentence(source.slice(from, to).trimEnd()),
  );
  return broken.length >= Math.max(2, inner.length * 0.5) ? width : 0;
}
