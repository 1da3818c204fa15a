import type { Day } from '../../model.ts';
import { dayOf } from './day.ts';
import { monthOf } from './months.ts';
import { matchesOf } from '../../language/matches.ts';

/** A calendar day written out in a text. */
export interface WrittenDay {
  day: Day;
  /** As it stands there. */
  text: string;
  index: number;
}

/** How a page writes: its language, and whether 4/5 is the fifth of April. */
export interface Writing {
  language: string | null;
  monthFirst: boolean;
}

type Reader = (match: RegExpMatchArray, writing: Writing) => Day | null;

const number = (match: RegExpMatchArray, group: number): number => Number(match[group]);
const year4 = (text: string | undefined): number => (text?.length === 2 ? 2000 + Number(text) : Number(text));

const FORMS: readonly [RegExp, Reader][] = [
  [
    /(?<![\d/.-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
    (m) => dayOf(number(m, 1), number(m, 3), number(m, 4)),
  ],
  [
    /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]/g,
    (m) => dayOf(number(m, 1), number(m, 2), number(m, 3)),
  ],
  [
    /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)?\d\d)(?![\d.]\d)/g,
    (m) => dayOf(year4(m[3]), number(m, 2), number(m, 1)),
  ],
  [
    /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-])/g,
    (m, writing) => slashed(number(m, 1), number(m, 3), number(m, 4), writing),
  ],
  [
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.)?[\s-]{1,3}(?:de |of |di )?(\p{L}{3,12})\.?,?[\s-]{1,3}(?:de |del )?((?:19|20)\d\d)(?!\d)/giu,
    (m, { language }) => named(m[3], m[2], m[1], language),
  ],
  [
    /(?<!\p{L})(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}((?:19|20)\d\d)(?!\d)/giu,
    (m, { language }) => named(m[3], m[1], m[2], language),
  ],
];

function named(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  language: string | null,
): Day | null {
  const found = monthOf(month ?? '', language);
  return found === null ? null : dayOf(Number(year), found, Number(day));
}

function slashed(a: number, b: number, year: number, { monthFirst }: Writing): Day | null {
  const [month, day] = monthFirst ? [a, b] : [b, a];
  return dayOf(year, month, day) ?? dayOf(year, day, month);
}

/** Every form has a year, of four digits or behind two dots. */
const YEAR = /(?:19|20)\d\d|\d\. ?\d{1,2}\. ?\d\d/;

/** The days written in a text of bounded length, in order of their place. */
export function daysInText(text: string, writing: Writing): WrittenDay[] {
  if (!YEAR.test(text)) return [];
  const found: WrittenDay[] = [];
  for (const [form, read] of FORMS)
    for (const match of matchesOf(form, text)) {
      const day = read(match, writing);
      if (day) found.push({ day, text: match[0], index: match.index });
    }
  return found.sort((a, b) => a.index - b.index);
}

const STAMP =
  /^\s*((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:[T\s_,]{1,3}(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/i;

/** An ISO date, or an instant with its offset where the text gives one, out of a machine-readable value; else the first day written in it. */
export function stampOf(value: string, writing: Writing): string | null {
  const text = value.slice(0, 80);
  const match = STAMP.exec(text);
  const day = match && dayOf(number(match, 1), number(match, 2), number(match, 3));
  if (!match || !day) return daysInText(text, writing)[0]?.day ?? epoch(text);
  const zone = match[7]?.toUpperCase().replace(/UTC|GMT/, 'Z');
  if (!match[4] || !zone) return day;
  const offset = zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return `${day}T${match[4]}:${match[5] ?? '00'}:${match[6] ?? '00'}${offset}`;
}

/** Seconds or milliseconds since 1970, as scripts write them. */
function epoch(text: string): string | null {
  if (!/^\s*1\d{9}(?:\d{3})?\s*$/.test(text)) return null;
  const value = Number(text);
  const instant = new Date(value > 1e12 ? value : value * 1000).toISOString();
  return `${instant.slice(0, 19)}Z`;
}
