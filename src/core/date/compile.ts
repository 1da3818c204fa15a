import { asciiFirst } from '../language/ascii-first.ts';
import { bitsOf, type DateWords, type Trigger } from './words.ts';

/** A word order made ready. */
export interface CompiledForm {
  pattern: RegExp;
  /** The kinds of words that all stand wherever it matches, as bits. */
  kinds: number;
  /** A word that stands wherever it matches, or nothing. */
  literal: string;
}
/** A rule's word orders made ready, in their order. */
export type CompiledForms = readonly CompiledForm[];

/** Numbers as they stand in dates; the words of each table are added by language. */
const FIGURES: Record<string, string> = {
  d: '[0-3]?\\d',
  d2: '[0-3]?\\d',
  m2: '[01]\\d',
  n1: '\\d{1,2}',
  n2: '\\d{1,2}',
  year: '1[5-9]\\d\\d|20\\d\\d|21\\d\\d',
  y4: '1[5-9]\\d\\d|20\\d\\d|21\\d\\d',
  yy: '\\d{4}|\\d\\d',
  q: '[1-4]',
  century: '[12]?\\d(?=st|nd|rd|th)\\p{L}\\p{L}',
  h: '[01]?\\d|2[0-4]',
  min: '[0-5]\\d',
  hhmm: '[0-2]\\d[0-5]\\d',
  half: '[ap]\\.m\\.|[ap]m',
  tz: 'utc|gmt|bst|[ecmp]s?d?t|cest|eet|ist|jst|aest|hkt|z',
};
/** A count in digits. */
const DIGITS = '\\d{1,4}(?:,\\d{3}){0,3}(?:\\.\\d{1,3})?';
/** Number words from here on multiply a count in digits: "5 million". */
const LEAST_SCALE = 1000;
/** What may not stand before a form. Tested after a match, since a look-behind at every position costs more than all else. */
const GLUED_BEFORE = asciiFirst(/[\p{L}\p{N}_]$|\d[.,:/]$/u);
/** A place outside the match: where it stands only the engine can tell, which costs three times the search. */
const LOOKS_AROUND = /\(\?<?=.*\{/;
const EDGE_AFTER = '(?![\\p{L}\\p{N}_]|[.,:/]\\d)';

/**
 * The forms of one rule as regular expressions: spaces match any white space, {name} the words of a table as a named group.
 * They are for text in lower case: with the flag i they take twice as long to compile and to run.
 */
export function compileForms(rule: string, words: DateWords): CompiledForms {
  const groups = groupsOf(words);
  return (words.forms[rule] ?? []).map((form) => {
    const body = form
      .replace(/\{([a-z]\w*)\}/g, (all, name: string) => (groups[name] ? `(?<${name}>${groups[name]})` : all))
      .replaceAll(' ', '\\s');
    const flags = LOOKS_AROUND.test(form) ? 'dgu' : 'gu';
    return { pattern: asciiFirst(new RegExp(`(?:${body})${EDGE_AFTER}`, flags)), ...neededBy(form) };
  });
}

/** The kinds of words by which the places of a form announce themselves. Counts do not: "a" and "some" stand everywhere. */
const PLACES: Partial<Record<Trigger, string>> = {
  digit: 'd d2 m2 n1 n2 yy q century h min hhmm',
  year: 'year y4 decade',
  month: 'month',
  weekday: 'weekday',
  unit: 'unit',
  deictic: 'deictic',
  every: 'every',
  season: 'season',
  part: 'part',
  ordinal: 'ordinal',
  holiday: 'holiday',
  reference: 'reference',
  which: 'which',
  direction: 'direction',
};
const KIND_OF_PLACE = new Map(
  Object.entries(PLACES).flatMap(([kind, places]) => places.split(' ').map((place) => [place, kind as Trigger])),
);

/** What a form cannot do without: the kinds and the longest word that stand outside brackets, which may hold choices. */
function neededBy(form: string): Pick<CompiledForm, 'kinds' | 'literal'> {
  let [outside, last] = [form.replace(/\[(?:\\.|[^\]\\])*\]/g, ' '), ''];
  while (outside !== last) [outside, last] = [outside.replace(/\((?:\\.|[^()\\])*\)/g, ' '), outside];
  if (outside.includes('|')) return { kinds: 0, literal: '' };
  const places = outside.match(/(?<=\{)[a-z]\w*(?=\})/g) ?? [];
  const kinds = places.flatMap((place) => KIND_OF_PLACE.get(place) ?? []);
  const words = outside.replace(/\{[^}]*\}|\\./g, ' ').match(/\p{Ll}{2,}(?![?*])/gu) ?? [];
  return {
    kinds: bitsOf(/-(?!\?)/.test(outside) ? [...kinds, 'hyphen'] : kinds),
    literal: words.reduce((longest, word) => (word.length > longest.length ? word : longest), ''),
  };
}

/** Whether a match at `start` is the inside of a word or number. */
export function isGlued(text: string, start: number): boolean {
  return start > 0 && GLUED_BEFORE.test(text.slice(Math.max(0, start - 2), start));
}

/** Kinds whose words stand in the plural too ("two weeks", "Monday nights"). */
const COUNTED: ReadonlySet<Trigger> = new Set(['unit', 'weekday', 'part']);

/** Every word that can announce a time expression, lower case, with the kinds it belongs to as bits. */
export function triggersOf(words: DateWords): Map<string, number> {
  const found = new Map<string, number>();
  const add = (kind: Trigger, phrases: readonly string[]) => {
    for (const phrase of phrases) {
      const [longest = ''] = phrase
        .split(/['’]s(?!\p{L})|['’](?!\p{L})|[^\p{L}\p{N}'’]+/u)
        .sort((a, b) => b.length - a.length);
      for (const word of COUNTED.has(kind) ? [longest, `${longest}s`, `${longest}es`] : [longest])
        found.set(word, (found.get(word) ?? 0) | bitsOf([kind]));
    }
  };
  add('month', Object.keys(words.months));
  add('weekday', Object.keys(words.weekdays));
  add('unit', Object.keys(words.units));
  add('deictic', Object.keys(words.deictics));
  add('every', Object.keys(words.every));
  add('season', Object.keys(words.seasons));
  add('part', Object.keys(words.parts));
  add('ordinal', Object.keys(words.ordinals));
  add('holiday', Object.keys(words.holidays));
  add('which', Object.keys(words.which));
  add('direction', Object.keys(words.directions));
  for (const [kind, extra] of Object.entries(words.triggers)) add(kind as Trigger, extra);
  return found;
}

function groupsOf(words: DateWords): Record<string, string> {
  const single = Object.fromEntries(Object.entries(words.numbers).filter(([name]) => !isTwo(name, words.numbers)));
  const scale = alternation(single, (value) => (value ?? 0) >= LEAST_SCALE);
  const plain = alternation(single, (_, name) => !/^an?(?:\s|$)/.test(name));
  const number = upToTwo(alternation(single), plain);
  const bare = upToTwo(plain, plain);
  return {
    ...FIGURES,
    month: alternation(words.months),
    weekday: alternation(words.weekdays),
    unit: alternation(words.units),
    count: `${DIGITS}(?:\\s(?:${scale}))?|${number}`,
    times: number,
    bare: `${DIGITS}|${bare}`,
    bare2: `${DIGITS}|${bare}`,
    deictic: alternation(words.deictics),
    part: alternation(words.parts),
    season: alternation(words.seasons),
    which: alternation(words.which),
    direction: alternation(words.directions),
    every: alternation(words.every),
    ordinal: alternation(words.ordinals),
    holiday: alternation(words.holidays),
    byname: alternation(words.daysByName),
    decade: alternation(words.decades),
    reference: alternation(words.references),
  };
}

/** Whether a number word is two others run together ("thirtythree"): dozens of words that no form need spell out. */
function isTwo(name: string, numbers: DateWords['numbers']): boolean {
  return Object.keys(numbers).some(
    (first) => name.startsWith(first) && Object.hasOwn(numbers, name.slice(first.length)),
  );
}

/** A number word, or two together: "thirty-three", "two hundred"; the second of "$5 million a year" counts no millions. */
function upToTwo(first: string, second: string): string {
  return `(?:${first})(?:[-\\s]?(?:${second}))?`;
}

/** Longest first, so that "sept" is not read as "sep"; either apostrophe. */
function alternation<T>(table: Record<string, T>, wanted?: (value: T, name: string) => boolean): string {
  return Object.entries(table)
    .filter(([name, value]) => wanted?.(value, name) ?? true)
    .map(([name]) => name)
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll("'", "['’ʼ]");
}
