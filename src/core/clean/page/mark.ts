import { daysInText } from '../../date/page/in-text.ts';
import { keyOf } from '../fold.ts';
import { endsSentence, wordCount } from '../shape.ts';
import type { PageBlock } from './blocks.ts';

/** What the page says of itself, for knowing its own words again in the text. */
export interface About {
  title: string | null;
  author: string | null;
  outlet: string | null;
}

const WRITING = { language: null, monthFirst: true };

/** Marks blocks that repeat what the page's metadata hold (headline, author, date) or that are only links elsewhere. */
export function markBlocks(blocks: PageBlock[], about: About): void {
  const title = keyOf(about.title ?? '');
  const author = keyOf(about.author ?? '');
  for (const block of blocks)
    if (block.reason === null && block.kind !== 'caption') block.reason = reasonFor(block, title, author);
}

function reasonFor(block: PageBlock, title: string, author: string): string | null {
  if (block.text.length > 300) return null;
  const key = keyOf(block.text);
  if (isHeadline(block, key, title)) return 'headline';
  if (author !== '' && (key === author || key === `by${author}`)) return 'byline';
  if (block.text.length < 120 && isDateLine(block.text)) return 'date-line';
  if (block.linked > 0.9 && !endsSentence(block.text) && wordCount(block.text, 4) >= 3) return 'related-links';
  return null;
}

function isHeadline(block: PageBlock, key: string, title: string): boolean {
  if (title.length < 8 || key.length < 8) return false;
  return (
    key === title ||
    (block.kind === 'heading' && (title.startsWith(key) || title.endsWith(key)) && key.length > title.length * 0.4)
  );
}

/** A line that holds a written day and hardly anything else ("Updated 4 May 2031 | 9:32pm"). */
function isDateLine(text: string): boolean {
  const days = daysInText(text, WRITING);
  if (days.length === 0 || endsSentence(text)) return false;
  const rest = days
    .reduce((left, day) => left.replace(day.text, ' '), text)
    .replace(/\d{1,2}[:.h]\d\d\s?(?:[ap]\.?m\.?|uhr)?/gi, ' ');
  return keyOf(rest).length <= 22 && wordCount(rest, 6) <= 5;
}
