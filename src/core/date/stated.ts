import type { Day, Instant, Published } from '../model.ts';
import { dayFrom } from './calendar.ts';

/** Days before the web are mistakes of a page or feed: an empty clock (1970), a birth year. */
const WEB_BEGAN: Day = '1995-01-01';
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?)\s?(Z|[+-]\d\d:?\d\d)?)?$/;
const NUMERIC = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

/** A date as a feed or file states it: its day as written, and the UTC instant where hour and offset are given. */
export function statedDate(written: string): { day: Day; time: Instant | null } | null {
  const text = written.trim();
  const iso = ISO.exec(text);
  if (iso) {
    const day = dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (day === null) return null;
    return { day, time: iso[4] !== undefined && iso[5] !== undefined ? instantOf(`${day}T${iso[4]}${iso[5]}`) : null };
  }
  const numeric = NUMERIC.exec(text);
  const day = numeric && dayFrom(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  return day ? { day, time: null } : mailDate(text);
}

/** Why a stated day is not believed; null when it is. */
export function refusal(day: Day, today: Day | null): 'future' | 'before-web' | null {
  if (day < WEB_BEGAN) return 'before-web';
  return today !== null && day > today ? 'future' : null;
}

/** A stated published date with its one piece of evidence. */
export function published(day: Day, time: Instant | null, text: string, rule: string): Published {
  return { date: day, time, certainty: 'stated', evidence: [{ text, rule, start: null, end: null }] };
}

/** RFC 2822 as feeds write it: "Tue, 15 Mar 2022 10:00:00 GMT". */
function mailDate(text: string): { day: Day; time: Instant | null } | null {
  const found = /^(?:\p{L}{3,9},?\s+)?(\d{1,2})\s+(\p{L}{3,9})\.?\s+(\d{4})(?:\s+(.{5,20}))?$/u.exec(text);
  const month = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((found?.[2] ?? '?').slice(0, 3).toLowerCase());
  if (!found || month < 0 || month % 3 !== 0) return null;
  const day = dayFrom(Number(found[3]), month / 3 + 1, Number(found[1]));
  return day === null ? null : { day, time: found[4] === undefined ? null : instantOf(text) };
}

function instantOf(written: string): Instant | null {
  const ms = Date.parse(written.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(ms) ? null : `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
