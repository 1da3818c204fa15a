import { keyOf } from './fold.ts';
import type { PlacedBlock, PlacedRemoval } from './cleaned.ts';

const BY = /^(?:by|(?:words|text|story|written|report|reporting|posted|published) by|author:?|von|por|par)\s*:?\s+/i;
const REST =
  /(?:,? (?:in|for|at|reporting from|reporting for|of) |, (?!and\b|\p{Lu})|\s[-–—|·•]\s|,? (?:updated|published)\b).*$/u;

/** The author as a byline at the top of the text names them, or null. */
export function authorIn(removed: readonly PlacedRemoval[], body: readonly PlacedBlock[]): string | null {
  const below = body.filter((block) => block.kind === 'paragraph')[1]?.start ?? Number.POSITIVE_INFINITY;
  const byline = removed.find(({ reason, start }) => reason === 'byline' && start < below)?.text.replace(/\s+/g, ' ');
  const author = byline?.replace(BY, '').replace(REST, '').trim();
  return author ? author : null;
}

/** The outlet as a masthead names it: the line that stands there twice (name of the site, name of the source), or null. */
export function outletIn(removed: readonly PlacedRemoval[]): string | null {
  const seen = new Set<string>();
  for (const { reason, text } of removed) {
    if (reason !== 'masthead' && reason !== 'repeat') continue;
    const key = keyOf(text);
    if (seen.has(key) && text.length <= 40) return text;
    if (reason === 'masthead') seen.add(key);
  }
  return null;
}
