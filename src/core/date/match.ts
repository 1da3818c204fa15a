import { asciiFirst } from '../language/ascii-first.ts';
import type { Sentence } from '../language/document.ts';
import { once } from '../language/once.ts';
import type { Spelling } from '../language/spelling.ts';
import { tokensOf } from '../language/tokens.ts';
import { compileForms, isGlued, triggersOf, type CompiledForm } from './compile.ts';
import type { Match } from './merge.ts';
import { DATE_RULES } from './rules/list.ts';
import type { DateRule, Found } from './rules/rule.ts';
import { bitsOf, type DateWords } from './words.ts';

type Triggers = ReadonlyMap<string, number>;

/** A language's words made ready: the words that announce dates, and the word orders of all rules. */
export interface DateGrammar {
  words: DateWords;
  /** The kinds of words that a token announces, as bits. */
  kindsOf: (spelling: Spelling) => number;
  orders: readonly WordOrder[];
}

/** A word order of a rule; `needs` are the kinds of words, as bits, of which a sentence must hold one. */
interface WordOrder {
  form: CompiledForm;
  rule: DateRule;
  needs: number;
}

/** Characters of context that a rule sees on each side. */
const CONTEXT = 32;

/** Prepares a language; costs some milliseconds, done once. */
export function grammarOf(words: DateWords): DateGrammar {
  const orders = DATE_RULES.flatMap((rule) =>
    compileForms(rule.name, words).map((form) => ({ form, rule, needs: bitsOf(rule.needs) })),
  );
  const triggers = triggersOf(words);
  return { words, kindsOf: once(({ lower }: Spelling) => kindsIn(lower, triggers)), orders };
}

/** Every expression of a sentence, in order, none overlapping: the leftmost, then the longest, then the earlier rule. */
export function matchDates(sentence: Sentence, grammar: DateGrammar): Match[] {
  let kinds = 0;
  for (const { spelling } of tokensOf(sentence)) kinds |= grammar.kindsOf(spelling);
  if (kinds === 0) return [];
  const found: Match[] = [];
  const { text } = sentence;
  const lower = lowerCased(text);
  for (const { form, rule, needs } of grammar.orders)
    if ((kinds & needs) !== 0 && (kinds & form.kinds) === form.kinds && lower.includes(form.literal))
      collect({ text, lower }, rule, form.pattern, grammar.words, found);
  return found.length > 1 ? leftmost(found) : found;
}

function leftmost(found: Match[]): Match[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const match of found) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}

const LONGEST_TRIGGER = 16;
const [DIGIT, YEAR, HYPHEN] = [bitsOf(['digit']), bitsOf(['digit', 'year']), bitsOf(['hyphen'])];

/** The kinds that a token announces: a plain word is looked up as it is, whatever holds digits or marks in its parts. */
function kindsIn(token: string, triggers: Triggers): number {
  const plain = isLetter(token.charCodeAt(0)) && isLetter(token.charCodeAt(token.length - 1));
  if (plain && token.length <= LONGEST_TRIGGER) return triggers.get(token) ?? 0;
  if (token.length > 1) return kindsInParts(token, triggers);
  if (token === '-') return HYPHEN;
  return /\d/.test(token) ? DIGIT : 0;
}

const PARTS = asciiFirst(/\p{L}+|\d+|-/gu);

function kindsInParts(text: string, triggers: Triggers): number {
  let kinds = 0;
  for (const part of text.match(PARTS) ?? [])
    if (part === '-') kinds |= HYPHEN;
    else if (isLetter(part.charCodeAt(0))) kinds |= triggers.get(part) ?? 0;
    else kinds |= part.length === 4 ? YEAR : DIGIT;
  return kinds;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
}

/** The text in lower case, letter for letter: the dotted capital I alone would become two. */
function lowerCased(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase();
}

interface Searched {
  text: string;
  /** The text in lower case, in which the forms are looked for. */
  lower: string;
}

function collect({ text, lower }: Searched, rule: DateRule, pattern: RegExp, words: DateWords, found: Match[]): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(lower); match; match = pattern.exec(lower)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (isGlued(text, start)) {
      pattern.lastIndex = start + 1;
      continue;
    }
    const written = text.slice(start, end);
    const before = text.slice(Math.max(0, start - CONTEXT), start);
    const after = text.slice(end, end + CONTEXT);
    const meaning = rule.read({ groups: asWritten(match, text), text: written, before, after }, words);
    const about = meaning && rule.approximate ? (words.approximators.exec(before)?.[0].length ?? 0) : 0;
    if (meaning) found.push({ start: start - about, end, meaning });
  }
}

/** The words in the places of a form as the text has them, with their capitals. */
function asWritten(match: RegExpExecArray, text: string): Found['groups'] {
  if (match.indices?.groups) {
    const places = Object.entries(match.indices.groups);
    return Object.fromEntries(places.map(([name, place]) => [name, place && text.slice(...place)]));
  }
  const groups: Found['groups'] = {};
  let from = 0;
  for (const [name, word] of Object.entries(match.groups ?? {})) {
    if (word === undefined) continue;
    const at = match[0].indexOf(word, from);
    from = at + word.length;
    groups[name] = text.slice(match.index + at, match.index + from);
  }
  return groups;
}
