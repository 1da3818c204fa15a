import type { Passage } from '../passage.ts';

/** What is known about the article before its text is looked at. */
export interface Known {
  source: string;
  title: string | null;
  author: string | null;
  outlet: string | null;
}

/** One step of cleaning: gets the passages in order and hands back the same text in order, split further or marked. */
export interface Rule {
  /** The reason that readers see on a removal. */
  name: string;
  apply(passages: Passage[], known: Known): Passage[];
}

/** Marks a passage as dropped, unless an earlier rule has dropped it. */
export function drop(passage: Passage, reason: string): void {
  passage.reason ??= reason;
}
