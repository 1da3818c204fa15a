import { blocksOf } from './blocks.ts';
import type { PlacedBlock, PlacedRemoval } from './cleaned.ts';
import { passagesOf, type Passage } from './passage.ts';
import { isDateLine } from './rules/head.ts';
import { RULES } from './rules/list.ts';
import type { Known } from './rules/rule.ts';

/** What cleaning a text gives: the passages kept and dropped, and the headline that the text itself shows. */
export interface CleanedText {
  body: PlacedBlock[];
  removed: PlacedRemoval[];
  headline: string | null;
}

/** Runs the rules over the lines of a text. Every character that is not blank is in exactly one of `body` and `removed`. Linear. */
export function cleanText(known: Known): CleanedText {
  return applyRules(passagesOf(known.source), known);
}

/** Runs the rules over passages that are already known, in order. */
export function applyRules(passages: Passage[], known: Known): CleanedText {
  let current = passages;
  for (const rule of RULES) current = rule.apply(current, known);
  const { body, removed } = blocksOf(known.source, current);
  return { body, removed, headline: headlineAmong(body) };
}

/** The headline among the headings above the first paragraph: the longest that is no date. */
function headlineAmong(body: readonly PlacedBlock[]): string | null {
  const below = body.findIndex((block) => block.kind !== 'heading');
  const above = body.slice(0, below < 0 ? body.length : below).filter((block) => !isDateLine(block.text));
  return above.reduce<string | null>((best, { text }) => (text.length > (best?.length ?? 0) ? text : best), null);
}
