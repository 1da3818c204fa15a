import { compileForms, isGlued, triggersOf, type CompiledForms } from './compile.ts';
import type { Match } from './merge.ts';
import { DATE_RULES } from './rules/list.ts';
import type { DateRule } from './rules/rule.ts';
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
export function matchDates(text: string, grammar: DateGrammar): Match[] {
  const kinds = kindsIn(text, grammar.triggers);
  if (kinds.size === 0) return [];
  const found: Match[] = [];
  for (const { rule, forms } of grammar.rules)
    if (rule.needs.some((kind) => kinds.has(kind)))
      for (const form of forms) collect(text, rule, form, grammar.words, found);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const match of found) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}

/**
 * Kinds of announcing words in a text. Walks the characters by hand: this is done for every sentence there is, and most have no
 * such word.
 */
function kindsIn(text: string, triggers: DateGrammar['triggers']): Set<Trigger> {
  const kinds = new Set<Trigger>();
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE;
    if (isLetter(code)) continue;
    if (at - start > 0 && at - start <= LONGEST_TRIGGER)
      for (const kind of triggers.get(text.slice(start, at).toLowerCase()) ?? []) kinds.add(kind);
    if (code >= ZERO && code <= NINE) {
      const digits = digitsFrom(text, at);
      kinds.add(digits === 4 ? 'year' : 'digit').add('digit');
      at += digits - 1;
    }
    start = at + 1;
  }
  return kinds;
}

const [SPACE, ZERO, NINE] = [32, 48, 57];
const LONGEST_TRIGGER = 16;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
}

function digitsFrom(text: string, start: number): number {
  let end = start;
  while (text.charCodeAt(end) >= ZERO && text.charCodeAt(end) <= NINE) end++;
  return end - start;
}

function collect(text: string, rule: DateRule, form: RegExp, words: DateWords, found: Match[]): void {
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (isGlued(text, start)) {
      form.lastIndex = start + 1;
      continue;
    }
    const before = text.slice(Math.max(0, start - CONTEXT), start);
    const after = text.slice(end, end + CONTEXT);
    const meaning = rule.read({ groups: match.groups ?? {}, text: match[0], before, after }, words);
    const about = meaning && rule.approximate ? (words.approximators.exec(before)?.[0].length ?? 0) : 0;
    if (meaning) found.push({ start: start - about, end, meaning });
  }
}
