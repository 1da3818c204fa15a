import { compileForms, triggersOf, type CompiledForms } from './compile.ts';
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
const WORD = /\p{L}+|\d+/gu;

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

function kindsIn(text: string, triggers: DateGrammar['triggers']): Set<Trigger> {
  const kinds = new Set<Trigger>();
  for (const [word] of text.matchAll(WORD)) {
    const code = word.charCodeAt(0);
    if (code >= 48 && code <= 57) kinds.add(word.length === 4 ? 'year' : 'digit').add('digit');
    else for (const kind of triggers.get(word.toLowerCase()) ?? []) kinds.add(kind);
  }
  return kinds;
}

function collect(text: string, rule: DateRule, form: RegExp, words: DateWords, found: Match[]): void {
  for (const match of text.matchAll(form)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = text.slice(Math.max(0, start - CONTEXT), start);
    const after = text.slice(end, end + CONTEXT);
    const meaning = rule.read({ groups: match.groups ?? {}, text: match[0], before, after }, words);
    if (meaning) found.push({ start, end, meaning });
  }
}
