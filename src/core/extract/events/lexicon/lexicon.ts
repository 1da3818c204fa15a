import { CONFLICT } from './en/conflict.ts';
import { EXCEPTIONS } from './en/exceptions.ts';
import { POLITICS } from './en/politics.ts';
import { SOCIETY } from './en/society.ts';
import { type Form, nounForms, verbForms } from './inflect.ts';
import type { Cue, TriggerTable } from './table.ts';

/** One way in which a trigger can stand in a text: its first word is the key, `rest` must follow. */
export interface Entry {
  cue: Cue;
  /** 1 for words that report the thing alone, less for words that need company. */
  weight: number;
  form: Form;
  rest: readonly string[];
}

export interface ContextRule {
  before: ReadonlySet<string>;
  after: ReadonlySet<string>;
  cue: Cue | null;
}

const STRONG = 1;
const WEAK = 0.4;

const items = (list: string | undefined): string[] => (list ?? '').split(/\s+/).filter(Boolean);

/** A phrase inflects its first word if it is a verb, its last one if it is a noun. */
function verbEntries(notation: string): [string[], Form][] {
  const [head = '', ...irregular] = notation.split(':');
  const [first = '', ...rest] = head.split(/[_-]/);
  const tail = rest.length > 0 ? rest : (irregular.at(-1) ?? '').split('_').slice(1);
  const bare = [first, ...irregular.map((form) => form.split('_')[0] ?? form)].join(':');
  return verbForms(bare).map(([word, form]) => [[word, ...tail], form]);
}

function nounEntries(notation: string): [string[], Form][] {
  const words = notation.split(/[_-]/);
  const last = words.at(-1) ?? '';
  return nounForms(last).map(([form, kind]) => [[...words.slice(0, -1), form], kind]);
}

function entriesOf(table: TriggerTable): [string[], Form, number, Cue][] {
  const { cue } = table;
  const of = (list: string | undefined, read: typeof nounEntries, weight: number) =>
    items(list).flatMap((x) =>
      read(x).map(([words, form]): [string[], Form, number, Cue] => [words, form, weight, cue]),
    );
  return [
    ...of(table.verbs, verbEntries, STRONG),
    ...of(table.weakVerbs, verbEntries, WEAK),
    ...of(table.nouns, nounEntries, STRONG),
    ...of(table.weakNouns, nounEntries, WEAK),
  ];
}

function build(): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const table of [...CONFLICT, ...POLITICS, ...SOCIETY])
    for (const [words, form, weight, cue] of entriesOf(table)) {
      const [first = '', ...rest] = words;
      const list = map.get(first) ?? [];
      if (!list.some((x) => x.cue === cue && x.form === form && x.rest.join() === rest.join()))
        list.push({ cue, weight, form, rest });
      map.set(first, list);
    }
  return map;
}

const allForms = (word: string): string[] => [...nounForms(word), ...verbForms(word)].map(([form]) => form);

function buildExceptions(): Map<string, ContextRule[]> {
  const map = new Map<string, ContextRule[]>();
  for (const { words, before, after, cue } of EXCEPTIONS)
    for (const key of new Set(items(words).flatMap(allForms))) {
      const rules = map.get(key) ?? [];
      rules.push({ before: new Set(items(before)), after: new Set(items(after)), cue });
      map.set(key, rules);
    }
  return map;
}

/** Every trigger by its first word in lower case. */
export const LEXICON: ReadonlyMap<string, readonly Entry[]> = build();
/** Context rules by word: what it tells beside certain neighbours. */
export const CONTEXT: ReadonlyMap<string, readonly ContextRule[]> = buildExceptions();
