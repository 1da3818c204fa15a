import { BEFORE_ADJECTIVE, DAY_NAMED, FINITE, HEADS, RELATIVE, TIME_LEADS } from './en.ts';
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

/** Words between "since" and what it dates from. */
const SINCE = 7;

/** "the largest swap since rebels invaded": from when on something is told, which is not what happened now. */
const datesFrom = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - SINCE), at).some(({ lower }) => lower === 'since');

/** "combat units", "Hours after the walkout, ..."; "a captured soldier", "Wounded troops": nouns and participles that describe. */
function describes(words: readonly Word[], { form, at, length }: Trigger): boolean {
  if (datesFrom(words, at)) return true;
  if (form === 'noun') return HEADS.has(words[at + length]?.lower ?? '') || setsTime(words, at);
  if (form !== 'past' || length > 1) return false;
  return at === 0 || BEFORE_ADJECTIVE.has(words[at - 1]?.lower ?? '');
}

/** Words of an opening that may stand before what leads to a time ("Just hours after"), and words from there to the noun. */
const OPENING = 3;
const REACH = 5;

/** Whether a noun only tells when, in the words before the first comma ("Days after the attack, ..."). */
function setsTime(words: readonly Word[], at: number): boolean {
  const lead = words.slice(0, OPENING).findIndex(({ lower }) => TIME_LEADS.has(lower));
  if (lead < 0 || at <= lead || at - lead > REACH) return false;
  const ends = words.slice(lead, at + REACH).findIndex((word, i) => (words[lead + i + 1]?.start ?? 0) > word.end + 1);
  return ends >= at - lead;
}

/**
 * Where a finite verb right behind a day ends a subject, in which no verb is the main one: "A man arrested on Sunday was charged"; 0 for
 * none.
 */
export function subjectEnd(words: readonly Word[]): number {
  const end = words.findIndex(({ lower, start }, at) => {
    const before = words[at - 1];
    return before !== undefined && FINITE.has(lower) && DAY_NAMED.has(before.lower) && start === before.end + 1;
  });
  return Math.max(end, 0);
}

/** The word that most likely is the verb of the main clause: the first finite one that no relative or time word opens; -1 for none. */
export function mainVerb(
  words: readonly Word[],
  triggers: readonly Trigger[],
  quoted: (at: number) => boolean,
): number {
  const subject = subjectEnd(words);
  for (const trigger of triggers) {
    const { form, at, cue } = trigger;
    if (at < subject) continue;
    if (form === 'noun' || form === 'ing' || cue === 'speech' || quoted(at) || describes(words, trigger)) continue;
    if (form === 'base' && words[at - 1]?.lower === 'to') continue;
    if (!words.slice(Math.max(0, at - 5), at).some((word) => RELATIVE.has(word.lower))) return at;
  }
  return -1;
}
