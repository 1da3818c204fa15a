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

/**
 * The outlet as a masthead names it, or null: the line that stands there twice (name of the site, name of the source), else the
 * first line of the text where it is a name, alone or before a motto.
 */
export function outletIn(removed: readonly PlacedRemoval[], source: string): string | null {
  const seen = new Set<string>();
  for (const { reason, text } of removed) {
    if (reason !== 'masthead' && reason !== 'repeat') continue;
    const key = keyOf(text);
    if (seen.has(key) && text.length <= 40) return text;
    if (reason === 'masthead') seen.add(key);
  }
  const first = removed[0];
  const opens = first?.reason === 'masthead' && source.slice(0, first.start).trim() === '';
  return opens ? nameIn(first.text) : null;
}

/** The host of an article's address without "www.", as the name of an outlet that names itself nowhere; null where there is no address. */
export function siteOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}

/** A name of two to five words ("The Valley Courier"), without the motto behind it; shouted names are written as names are. */
function nameIn(line: string): string | null {
  const name = (line.split(/\s[-–—|:]\s/)[0] ?? '').trim();
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5 || !words.some((word) => /^\p{Lu}/u.test(word)) || /\d|,/.test(name))
    return null;
  const shouted = !/\p{Ll}/u.test(name);
  return shouted ? words.map((word) => word.slice(0, 1) + word.slice(1).toLowerCase()).join(' ') : name;
}
