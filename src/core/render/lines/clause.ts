import { withoutDateline } from '../../assemble/headline/dateline.ts';
import { quotedSpans } from '../../assemble/headline/quoted.ts';

const MARK = String.raw`,\s(?:and|but|while|which|after|because)\s|[,;:]\s|\s[-–—]\s|\s\(|\)\s?`;
const MARKS = new RegExp(MARK, 'g');
const JOINT = String.raw`\s(?:(?<!\bbetween\s[^,;:]{1,40}\s)and|but|while|which|after|because)\s`;
const MARKS_AND_JOINTS = new RegExp(`${MARK}|${JOINT}`, 'g');
const LONG = 90;
/** Shorter than this a part of a sentence seldom says of what it tells: "with 350 beds". */
const STUB = 30;
const WHOLE = 140;

/** A slice of a sentence with a number in it: what stands before, the number as printed, what stands after. */
export interface Clause {
  before: string;
  number: string;
  after: string;
}

/**
 * The clause of a sentence that holds a number, verbatim: enough to say what the number is of. Between the marks around it, and where it
 * is long or holds another number, between the conjunctions; a stub gives way to the whole sentence; what is still long is cut at words,
 * which "…" shows. Null where the number does not stand there as printed.
 */
export function clauseAround(printed: string, text: string): Clause | null {
  const [sentence, number] = [withoutDateline(onOneLine(printed)), onOneLine(text)];
  const at = number ? sentence.indexOf(number) : -1;
  if (at < 0) return null;
  const wide = between(MARKS, sentence, at, number);
  const clause =
    lengthOf(wide) <= LONG && !/\d/.test(wide.before + wide.after)
      ? wide
      : between(MARKS_AND_JOINTS, sentence, at, number);
  return unquoted(isStub(clause, sentence, at) ? between(null, sentence, at, number) : windowed(clause));
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ');
const lengthOf = ({ before, number, after }: Clause) => before.length + number.length + after.length;

/** A short part up to a dash, or from behind the beginning of a sentence without other numbers, where that is not long. */
function isStub(clause: Clause, sentence: string, at: number): boolean {
  const { before, number, after } = clause;
  const inside = at > before.length && !/\d/.test(sentence.replace(number, ''));
  const dashed = /^\s[-–—]\s/.test(sentence.slice(at + number.length + after.length));
  return lengthOf(clause) < STUB && (inside || dashed) && sentence.length <= WHOLE;
}

/** What stands between the nearest boundaries on both sides of the number; without boundaries all of it. */
function between(boundary: RegExp | null, sentence: string, at: number, number: string): Clause {
  const end = at + number.length;
  let [from, to] = [0, sentence.length];
  for (const { 0: mark, index } of boundary ? sentence.matchAll(boundary) : []) {
    if (index + mark.length <= at) from = index + mark.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  const before = sentence.slice(from, at).replace(/^that /, '');
  return { before, number, after: sentence.slice(end, to).replace(/[\s.]+(?=[”"'’]?$)/, '') };
}

/** Cut at words where it is long, on the longer side first. */
function windowed(clause: Clause): Clause {
  const { before, number, after } = clause;
  const room = Math.max(0, LONG - number.length);
  if (lengthOf(clause) <= LONG) return clause;
  return {
    before: lastWords(before, Math.max(room / 2, room - after.length)),
    number,
    after: firstWords(after, Math.max(room / 2, room - before.length)),
  };
}

/** From a "that" on what is cut is a sentence of its own. */
function lastWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const last = text.slice(-room).replace(/^\S*\s/, '');
  const said = /^(?:\S+ ){0,2}that (?=\p{L})/u.exec(last)?.[0];
  return said === undefined ? `… ${last}` : last.slice(said.length);
}

const firstWords = (text: string, room: number) =>
  text.length <= room ? text : `${text.slice(0, room).replace(/\s\S*$/, '')} …`;

/** Without a mark of quotation at an end whose other one stands outside. */
function unquoted({ before, number, after }: Clause): Clause {
  const text = before + number + after;
  const spans = quotedSpans(text);
  const closes = spans.some(([, to]) => to === text.length) && /[”"'’]$/.test(text);
  const opens = spans.some(([from, to]) => from === 0 && (to < text.length || closes));
  return {
    before: opens ? before : before.replace(/^[“"'‘]/, ''),
    number,
    after: closes ? after : after.replace(/[”"'’]$/, ''),
  };
}
