import type { Sentence } from '../language/document.ts';
import { type Token, tokensOf } from '../language/tokens.ts';
import { compileForms, isGlued, triggersOf, type CompiledForms } from './compile.ts';
import type { Match } from './merge.ts';
import { DATE_RULES } from './rules/list.ts';
import type { DateRule, Found } from './rules/rule.ts';
import type { DateWords, Trigger } from './words.ts';

/** A language's words made ready: the words that announce dates, and the rules with their forms. */
export interface DateGrammar {
  words: DateWords;
  triggers: ReadonlyMap<string, ReadonlySet<Trigger>>;
  rules: readonly { rule: DateRule; forms: CompiledForms }[];
}

/** Characters of context that a rule sees on each side. */
const CONTEXT = 32;

/** Prepares a language; costs some milliseconds, done once. */
export function grammarOf(words: DateWords): DateGrammar {
  const rules = DATE_RULES.map((rule) => ({ rule, forms: compileForms(rule.name, words) }));
  return { words, triggers: triggersOf(words), rules: rules.filter((x) => x.forms.length > 0) };
}

/** Every expression of a sentence, in order, none overlapping: the leftmost, then the longest, then the earlier rule. */
export function matchDates(sentence: Sentence, grammar: DateGrammar): Match[] {
  const kinds = kindsIn(tokensOf(sentence), grammar.triggers);
  if (kinds.size === 0) return [];
  const found: Match[] = [];
  const { text } = sentence;
  const lower = lowerCased(text);
  for (const { rule, forms } of grammar.rules)
    if (rule.needs.some((kind) => kinds.has(kind)))
      for (const form of forms)
        if (form.kinds.every((kind) => kinds.has(kind)))
          collect({ text, lower }, rule, form.pattern, grammar.words, found);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const match of found) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}

const LONGEST_TRIGGER = 16;

/** Kinds of announcing words in a sentence: a plain word is looked up as it is, whatever holds digits or marks in its parts. */
function kindsIn(tokens: readonly Token[], triggers: DateGrammar['triggers']): Set<Trigger> {
  const kinds = new Set<Trigger>();
  for (const { lower } of tokens)
    if (
      lower.length > LONGEST_TRIGGER ||
      !isLetter(lower.charCodeAt(0)) ||
      !isLetter(lower.charCodeAt(lower.length - 1))
    )
      addParts(lower, triggers, kinds);
    else addWord(lower, triggers, kinds);
  return kinds;
}

function addWord(word: string, triggers: DateGrammar['triggers'], kinds: Set<Trigger>): void {
  const announced = triggers.get(word);
  if (announced) for (const kind of announced) kinds.add(kind);
}

function addParts(text: string, triggers: DateGrammar['triggers'], kinds: Set<Trigger>): void {
  for (const part of text.match(/\p{L}+|\d+|-/gu) ?? [])
    if (part === '-') kinds.add('hyphen');
    else if (isLetter(part.charCodeAt(0))) addWord(part, triggers, kinds);
    else kinds.add(part.length === 4 ? 'year' : 'digit').add('digit');
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

function collect({ text, lower }: Searched, rule: DateRule, form: RegExp, words: DateWords, found: Match[]): void {
  form.lastIndex = 0;
  for (let match = form.exec(lower); match; match = form.exec(lower)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (isGlued(text, start)) {
      form.lastIndex = start + 1;
      continue;
    }
    const before = text.slice(Math.max(0, start - CONTEXT), start);
    const after = text.slice(end, end + CONTEXT);
    const meaning = rule.read({ groups: asWritten(match, text), text: text.slice(start, end), before, after }, words);
    const about = meaning && rule.approximate ? (words.approximators.exec(before)?.[0].length ?? 0) : 0;
    if (meaning) found.push({ start: start - about, end, meaning });
  }
}

/** The words in the places of a form as the text has them, with their capitals. */
function asWritten({ indices }: RegExpExecArray, text: string): Found['groups'] {
  const places = Object.entries(indices?.groups ?? {});
  return Object.fromEntries(places.map(([name, place]) => [name, place && text.slice(...place)]));
}
