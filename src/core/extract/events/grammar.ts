import { BEFORE_ADJECTIVE, HEADS, RELATIVE } from './en.ts';
import type { Trigger } from './triggers.ts';
import type { Word } from './words.ts';

/** What a trigger is in its sentence: the verb of the main clause, another verb, a noun, or only a description. */
export type Role = 'main' | 'verb' | 'noun' | 'attributive';

/** The role of a trigger; `main` is the position that `mainVerb` found. */
export function roleOf(words: readonly Word[], trigger: Trigger, main: number): Role {
  if (describes(words, trigger)) return 'attributive';
  if (trigger.at === main) return 'main';
  return trigger.form === 'noun' ? 'noun' : 'verb';
}

/** "combat units", "bomb squad"; "a captured soldier", "said wounded troops", "Wounded troops": nouns and participles that describe. */
function describes(words: readonly Word[], { form, at, length }: Trigger): boolean {
  if (form === 'noun') return HEADS.has(words[at + length]?.lower ?? '');
  if (form !== 'past' || length > 1) return false;
  return at === 0 || BEFORE_ADJECTIVE.has(words[at - 1]?.lower ?? '');
}

/** The word that most likely is the verb of the main clause: the first finite one that no relative or time word opens; -1 for none. */
export function mainVerb(
  words: readonly Word[],
  triggers: readonly Trigger[],
  quoted: (at: number) => boolean,
): number {
  for (const trigger of triggers) {
    const { form, at, cue } = trigger;
    if (form === 'noun' || form === 'ing' || cue === 'speech' || quoted(at) || describes(words, trigger)) continue;
    if (form === 'base' && words[at - 1]?.lower === 'to') continue;
    if (!words.slice(Math.max(0, at - 5), at).some((word) => RELATIVE.has(word.lower))) return at;
  }
  return -1;
}
