import type { BlockKind } from '../model.ts';
import { keyOf } from './fold.ts';
import { paragraphsOf } from './lines.ts';

/** A stretch of the source while rules look at it: a paragraph at first, a part of one after a rule has split it. */
export interface Passage {
  start: number;
  end: number;
  /** `source.slice(start, end)`. */
  text: string;
  /** Its letters and digits in lower case. */
  key: string;
  /** Number of its paragraph, so that parts that no rule took can be joined again. */
  line: number;
  /** True where the passage begins a block of its own even if the part before it on the line is kept too. */
  opens: boolean;
  kind: BlockKind;
  /** Name of the rule that drops it, null while it is kept. */
  reason: string | null;
}

/** The paragraphs of a text that hold anything, without the blanks around them. Linear. */
export function passagesOf(source: string): Passage[] {
  return paragraphsOf(source).flatMap(([from, to], line) => {
    const passage = passageAt(source, from, to, line);
    return passage ? [{ ...passage, opens: true }] : [];
  });
}

/** The passage between two offsets without the blanks around it, or null where there are only blanks. */
export function passageAt(source: string, from: number, to: number, line: number): Passage | null {
  const raw = source.slice(from, to);
  const text = raw.trim();
  if (!text) return null;
  const start = from + (raw.length - raw.trimStart().length);
  return {
    start,
    end: start + text.length,
    text,
    key: keyOf(text),
    line,
    opens: false,
    kind: 'paragraph',
    reason: null,
  };
}

/** Cuts a passage at offsets relative to its start, ascending; `opens` tells whether the later parts are blocks of their own. */
export function cut(passage: Passage, offsets: readonly number[], opens: boolean): Passage[] {
  const edges = [0, ...offsets, passage.text.length];
  const parts: Passage[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const part = passageAt(passage.text, edges[i] ?? 0, edges[i + 1] ?? 0, passage.line);
    if (!part) continue;
    const { kind, reason, start } = passage;
    const first = parts.length === 0;
    parts.push({
      ...part,
      start: part.start + start,
      end: part.end + start,
      kind,
      reason,
      opens: first ? passage.opens : opens,
    });
  }
  return parts;
}
