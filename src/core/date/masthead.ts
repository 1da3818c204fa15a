import type { Cleaned } from '../clean/cleaned.ts';
import type { Day, Evidence } from '../model.ts';
import { expressionsOf, type Expression } from './expressions.ts';
import type { DateGrammar } from './match.ts';
import { resolveDay } from './resolve-calendar.ts';
import type { DatingWords } from './words.ts';

/** A date that the text gives for itself. */
export interface StatedDay {
  day: Day;
  evidence: Evidence;
}

const LONGEST_LINE = 160;
/** Letters that may stand beside the date in a line that is only a date, a name and a place. */
const MOST_OTHER_LETTERS = 45;
/** Names are written with capitals; more plain words than this are a sentence. */
const MOST_PLAIN_WORDS = 2;
const HEAD_LINES = 14;
const TAIL_LINES = 6;
const LABEL = /^\W{0,3}(?:first )?(?:published|posted|publicado|опубліковано)\b/i;
/** The foot of a quoted post, not of the article. */
const SIGNATURE = /^\s*[—–]|@/;
/** The place that opens a report, in capitals, or before a date that a dash follows. */
const PLACE_IN_CAPITALS = /^\p{Lu}{2}[\p{L}’'., /-]{1,50}[,(]\s*$/u;
const PLACE = /^\p{Lu}[\p{L}’'., /-]{2,50}[,(]\s*$/u;
const DASH_AFTER = /^\)?\s*(?:\([^)]{2,30}\)\s*)?[-–—:]/;

/**
 * Days written in a masthead, byline or dateline ("Published 15 March 2022", "LISBON, March 15, 2022 (Agency) -"): short lines at the
 * head or foot of the text that are hardly more than a date with its year. Newest last.
 */
export function mastheadDays(cleaned: Cleaned, grammar: DateGrammar, words: DatingWords): StatedDay[] {
  const found: StatedDay[] = [];
  const lines = linesOf(cleaned.source);
  const edge = new Set([...lines.slice(0, HEAD_LINES), ...lines.slice(-TAIL_LINES)]);
  for (const line of lines) {
    if (!edge.has(line) && !LABEL.test(line.text)) continue;
    const sentence = { text: line.text.slice(0, LONGEST_LINE), start: line.start, end: line.end, block: 0, index: 0 };
    for (const expression of expressionsOf(sentence, grammar)) {
      const day = fullDay(expression);
      if (day === null || !isStated(sentence.text, line.text.length, expression, words)) continue;
      const [start, end] = [line.start + expression.start, line.start + expression.end];
      found.push({ day, evidence: { text: cleaned.source.slice(start, end), rule: 'masthead', start, end } });
      break;
    }
  }
  return found;
}

function fullDay({ meaning }: Expression): Day | null {
  const day = meaning.kind === 'clock' && meaning.day ? meaning.day : meaning;
  if (day.kind !== 'day' || day.year === null || day.month === null) return null;
  return resolveDay(day, { reference: null, told: null, lean: 0 })?.from ?? null;
}

/** A line of little else, one that begins with "Published", or the place and date that open a report. */
function isStated(text: string, length: number, { start, end }: Expression, words: DatingWords): boolean {
  if (LABEL.test(text)) return true;
  if (SIGNATURE.test(text)) return false;
  const place = start < 60 ? text.slice(0, start) : '';
  if (PLACE_IN_CAPITALS.test(place) || (PLACE.test(place) && DASH_AFTER.test(text.slice(end)))) return true;
  if (length > LONGEST_LINE) return false;
  const others = `${text.slice(0, start)} ${text.slice(end)}`.replace(words.masthead, ' ');
  const prose = (others.match(/(?<!\p{L})\p{Ll}+/gu) ?? []).length > MOST_PLAIN_WORDS;
  return !prose && (others.match(/\p{L}/gu) ?? []).length <= MOST_OTHER_LETTERS && !/[.!?:]\s*$/.test(text);
}

interface Line {
  text: string;
  start: number;
  end: number;
}

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  for (const match of source.matchAll(/[^\n]+/g)) {
    const text = match[0];
    if (text.trim() !== '') lines.push({ text, start: match.index, end: match.index + text.length });
  }
  return lines;
}
