import { asciiFirst } from '../../language/ascii-first.ts';
import { keyOf } from '../fold.ts';
import type { Passage } from '../passage.ts';
import { endsSentence, isProse, wordCount } from '../shape.ts';
import { drop, type Known, type Rule } from './rule.ts';

/** Looking for the first paragraph ends here: a page whose first forty passages hold none has no head to speak of. */
const FURTHEST = 40;

const DATE_LINE =
  /^(?:From )?(?:(?:first |last )?(?:published|updated|posted|modified|last updated|created|issued|publication date)(?: ?:| on| at)?\s.{0,20}(?:\d|today|yesterday|ago)|\d{1,2}:\d\d\b|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}).{0,80}$/i;

/** "Valley Courier - your paper since 1901": the name of the site with its motto. */
const TAGLINE = asciiFirst(/^(?:(?:The |[\p{Lu}\d])[\p{L}\d'’.&]*\s){1,4}[-–—|:]\s\p{Ll}[^.!?]{2,50}$/u);

/** What stands above the first paragraph: masthead, section, dates; the headline stays as a heading. */
export const head: Rule = {
  name: 'masthead',
  apply: (passages, known) => {
    const first = passages.slice(0, FURTHEST).findIndex((p) => p.reason === null && isProse(p) && p.kind !== 'caption');
    if (first <= 0) return passages;
    const lines = passages.slice(0, first).filter((p) => p.reason === null && p.kind === 'paragraph');
    const headline = headlineOf(lines, known);
    for (const line of lines) markHeadLine(line, line === headline, lines, known);
    return passages;
  },
};

function markHeadLine(line: Passage, isHeadline: boolean, lines: readonly Passage[], known: Known): void {
  if (isHeadline) line.kind = 'heading';
  else if (known.outlet && line.key === keyOf(known.outlet)) drop(line, 'outlet');
  else if (known.author && line.key === keyOf(known.author)) drop(line, 'byline');
  else if (isDateLine(line.text)) line.kind = 'heading';
  else if (line === lines[0] && TAGLINE.test(line.text) && lines.length > 1) drop(line, head.name);
  else if (lines.some((other) => other !== line && other.key === line.key)) drop(line, head.name);
  else if (wordCount(line.text, 4) <= 3 && !endsSentence(line.text)) drop(line, head.name);
  else if (!endsSentence(line.text)) line.kind = 'heading';
}

/** The date stays: it is what dates the article, and a reader may want to see it. "Updated 3 hours ago" and the like go. */
export function isDateLine(text: string): boolean {
  return text.length < 120 && DATE_LINE.test(text) && !endsSentence(text);
}

/** The stated title where it stands in the head, else the longest line near the first paragraph that is no sentence of the text. */
function headlineOf(lines: readonly Passage[], known: Known): Passage | null {
  const title = known.title ? keyOf(known.title) : '';
  const stated = lines.find((p) => title !== '' && p.key === title);
  if (stated) return stated;
  let best: Passage | null = null;
  const candidates = lines.length > 1 && TAGLINE.test(lines[0]?.text ?? '') ? lines.slice(1) : lines;
  for (const line of candidates)
    if (wordCount(line.text, 4) >= 3 && line.key.length > (best?.key.length ?? 0)) best = line;
  return best;
}
