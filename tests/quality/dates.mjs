// Scores the time expressions of whole articles, written and annotated by us after the TIMEX3 guidelines of TimeML 1.2.1 before
// the program had read them. A file is a line "published DAY", an empty line, and a text in which [[words|value]] is an expression.
import { readdirSync, readFileSync } from 'node:fs';

/** The first articles, and those written after the rules that came of them, as a second honest count. */
const SETS = { dates: new URL('dates/', import.meta.url), 'later dates': new URL('dates/later/', import.meta.url) };
export const DATE_SETS = Object.keys(SETS);
const MARKED = /\[\[([^|\]]+)\|([^\]]+)\]\]/g;
const DAY = /^\d{4}-\d\d-\d\d/;

/** The annotated articles of a set, in the order of their file names. */
export function loadDated(set) {
  const files = readdirSync(SETS[set])
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return files.map((name) => dated(name, readFileSync(new URL(name, SETS[set]), 'utf8')));
}

/** One annotated article: its text without the marks, and the expressions by their places in it. */
export function dated(name, raw) {
  const [, published] = /^published (\S+)\n\n/.exec(raw);
  const marked = raw.slice(raw.indexOf('\n\n') + 2);
  const wanted = [];
  let text = '';
  let at = 0;
  for (const { index, 0: all, 1: words, 2: value } of marked.matchAll(MARKED)) {
    text += marked.slice(at, index);
    wanted.push({ start: text.length, end: text.length + words.length, words, value });
    text += words;
    at = index + all.length;
  }
  return { name, published, raw, text: text + marked.slice(at), wanted };
}

/**
 * F1 of places (the same words) and of values (any overlap, the same value), and the share of the expressions of one day that got the
 * right day, in per cent, as TempEval-3 counts them (UzZaman et al. 2013). `datesOf(input)` gives the expressions of one article.
 */
export function scoreDates(datesOf, set) {
  const count = { found: 0, wanted: 0, place: 0, value: 0, days: 0, rightDays: 0 };
  const misses = [];
  for (const article of loadDated(set)) {
    const left = new Set(datesOf({ id: article.name, published: article.published, text: article.text }));
    count.found += left.size;
    for (const want of article.wanted) {
      const hit = best(want, left);
      left.delete(hit);
      tally(want, hit, count);
      if (hit?.value !== want.value)
        misses.push(`${set}: ${article.name} “${want.words}” is ${want.value}, not ${hit?.value ?? 'found'}`);
    }
    for (const { text, value } of left) misses.push(`${set}: ${article.name} “${text}” is none, not ${value}`);
  }
  const f1 = (right) => (200 * right) / (count.found + count.wanted);
  return { place: f1(count.place), value: f1(count.value), day: (100 * count.rightDays) / count.days, misses };
}

function best(want, left) {
  const rank = (x) => 2 * (x.start === want.start && x.end === want.end) + (x.value === want.value);
  return [...left].filter((x) => x.start < want.end && want.start < x.end).sort((a, b) => rank(b) - rank(a))[0];
}

function tally(want, hit, count) {
  count.wanted++;
  if (hit?.start === want.start && hit.end === want.end) count.place++;
  if (hit?.value === want.value) count.value++;
  if (!DAY.test(want.value)) return;
  count.days++;
  if (hit?.value.slice(0, 10) === want.value.slice(0, 10)) count.rightDays++;
}
