import { CONTEXT, type Entry } from './lexicon/lexicon.ts';
import { lexemeOf } from './lexeme.ts';
import type { Form } from './lexicon/inflect.ts';
import type { Cue } from './lexicon/table.ts';
import type { Word } from './words.ts';

/** A word or phrase of a sentence that tells a kind of event. `at` is the position of its first word, `length` in words. */
export interface Trigger {
  cue: Cue;
  weight: number;
  form: Form;
  word: string;
  at: number;
  length: number;
}

const REACH = 4;
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words that stand before a noun, and words that stand before a verb. */
const BEFORE_NOUN = set(
  'a an the this that these those his her its their our my your no some any each every another of in during from by with on for at against between without into heavy new deadly latest two three four several many',
);
const BEFORE_VERB = set('to will would can could may might must shall should they we i you he she who cannot');

/** All triggers of a sentence; one word may tell several things ("strike"). The longest phrase at a place hides shorter ones. */
export function triggersOf(words: readonly Word[]): Trigger[] {
  const found: Trigger[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const known = word && lexemeOf(word.spelling).entries;
    if (!known) continue;
    let longest = -1;
    for (const entry of known) if (entry.rest.length > longest && fits(words, at, entry)) longest = entry.rest.length;
    if (longest < 0) continue;
    for (const entry of known)
      if (entry.rest.length === longest && fits(words, at, entry)) push(found, words, at, entry);
    at += longest;
  }
  return found;
}

function fits(words: readonly Word[], at: number, entry: Entry): boolean {
  return entry.rest.every((word, i) => words[at + 1 + i]?.lower === word) && !wrongForm(words, at, entry);
}

function push(found: Trigger[], words: readonly Word[], at: number, entry: Entry): void {
  const word = words[at]?.lower ?? '';
  if (entry.rest.length === 0 && (isMonth(words, at) || isPartOfName(words, at, entry))) return;
  const cue = entry.rest.length > 0 ? entry.cue : cueInContext(words, at, word, entry.cue);
  if (!cue) return;
  const { form, rest } = entry;
  // A word that its neighbours explain tells the thing alone.
  const weight = cue === entry.cue ? entry.weight : 1;
  if (!found.some((x) => x.at === at && x.cue === cue && x.weight >= weight))
    found.push({ cue, weight, form, word, at, length: rest.length + 1 });
}

/** "the attack", "the 2009 crash" and "a fire on Monday" are nouns, "to attack" and "they attack" verbs: the word before tells. */
function wrongForm(words: readonly Word[], at: number, entry: Entry): boolean {
  const before = words[at - 1]?.lower ?? '';
  if (entry.form === 'base' || entry.form === 'present') return BEFORE_NOUN.has(before) || /^\d/.test(before);
  return entry.form === 'noun' && entry.rest.length === 0 && BEFORE_VERB.has(before);
}

/** A weak word with a capital inside a sentence belongs to a name ("the Farmers' League", "Parcel Express") and tells nothing. */
function isPartOfName(words: readonly Word[], at: number, { form, weight }: Entry): boolean {
  const named = form === 'noun' || form === 'base' || form === 'present';
  return at > 0 && named && weight < 1 && /^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? '');
}

/** "march" as a month: beside a number, or capitalised inside text that is not all in capitals. */
function isMonth(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word?.lower !== 'march') return false;
  return /^\d/.test(before?.text ?? '') || /^\d/.test(after?.text ?? '') || (at > 0 && word.text === 'March');
}

function cueInContext(words: readonly Word[], at: number, word: string, cue: Cue): Cue | null {
  const rules = CONTEXT.get(word);
  if (!rules) return cue;
  const near = (from: number, to: number, set: ReadonlySet<string>) => {
    for (let i = Math.max(0, from); i < Math.min(words.length, to); i++)
      if (set.has(words[i]?.lower ?? '')) return true;
    return false;
  };
  for (const rule of rules)
    if (near(at - REACH, at, rule.before) || near(at + 1, at + 1 + REACH, rule.after)) return rule.cue;
  return cue;
}
