import { cut } from '../passage.ts';
import type { Passage } from '../passage.ts';
import { drop, type Rule } from './rule.ts';
import { matchesOf } from '../../language/matches.ts';

const CONTROL =
  /(?:^|\s)(?:\+\s?\d{1,3}\s+View gallery|SLIDE ME|Scroll down for video|Share this article(?:\s+Share)?|Share on Facebook|Click to expand|View image in fullscreen|Article continues below|Story continues below(?: advertisement)?)(?=\s|$)/g;

/** Buttons that the scraper left in the middle of a line ("+4 View gallery") are cut out of it. */
export const inlineFurniture: Rule = {
  name: 'player',
  apply: (passages) => passages.flatMap(cutControls),
};

function cutControls(passage: Passage): Passage[] {
  if (passage.text.search(CONTROL) < 0) return [passage];
  const spans = matchesOf(CONTROL, passage.text).map((match) => [match.index, match.index + match[0].length] as const);
  const begins = new Set(spans.map(([from]) => passage.start + from));
  const parts = cut(passage, spans.flat(), true);
  for (const part of parts) if (begins.has(part.start) || begins.has(part.start - 1)) drop(part, inlineFurniture.name);
  return parts;
}
