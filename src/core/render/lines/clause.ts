const BOUNDARY =
  /,\s(?:and|but|while|which|after|because)\s|[,;:]\s|\s[-–—]\s|\s\(|\)\s?|\s(?:and|but|while|which|after|because)\s/g;
const LONG = 90;
const WINDOW = 45;

/** A slice of a sentence with a number in it: what stands before, the number as printed, what stands after. */
export interface Clause {
  before: string;
  number: string;
  after: string;
}

/**
 * The clause of a sentence that holds a number, verbatim: enough to say what the number is of. Between the marks and conjunctions
 * around it; a long one is cut at words, which "…" shows. Null where the number does not stand there as printed.
 */
export function clauseAround(sentence: string, number: string): Clause | null {
  const at = number ? sentence.indexOf(number) : -1;
  if (at < 0) return null;
  const end = at + number.length;
  let [from, to] = [0, sentence.length];
  for (const { 0: mark, index } of sentence.matchAll(BOUNDARY)) {
    if (index + mark.length <= at) from = index + mark.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  const [before, after] = [sentence.slice(from, at), sentence.slice(end, to).replace(/[\s.”"'’]+$/, '')];
  if (before.length + number.length + after.length <= LONG) return { before, number, after };
  return { before: lastWords(before), number, after: firstWords(after) };
}

const lastWords = (text: string) => (text.length <= WINDOW ? text : `… ${text.slice(-WINDOW).replace(/^\S*\s/, '')}`);
const firstWords = (text: string) =>
  text.length <= WINDOW ? text : `${text.slice(0, WINDOW).replace(/\s\S*$/, '')} …`;
