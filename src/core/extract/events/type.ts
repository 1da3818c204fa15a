import type { EventType } from '../../model.ts';
import { type Assertion, assertionOf } from './assertion/assertion.ts';
import type { Cue } from './lexicon/table.ts';
import { type Scored, settle } from './settle.ts';
import type { Trigger } from './triggers.ts';
import type { Word } from './words.ts';

/** What a sentence tells: its kind, how strongly, the trigger that tells it, and whether it happened. */
export interface Told {
  type: EventType;
  strength: number;
  trigger: Trigger;
  assertion: Assertion;
}

/** How often each cue is told in the whole article; settles words that could tell several things. */
export type Theme = ReadonlyMap<Cue, number>;

const FACTOR: Record<Assertion, number> = { happened: 1, denied: 0.6, planned: 0.6, hypothetical: 0.35, negated: 0.55 };
const QUOTED = 0.4;
const NOUN = 0.8;
const MAIN_VERB = 1.7;
/** A word at the start of a sentence weighs more than one at its end. */
const placeFactor = (at: number, count: number) => 1 - 0.5 * (at / Math.max(count, 12));

/** The cues of an article, counted over all its sentences: a share between 0 and 1 for each. */
export function themeOf(all: readonly (readonly Trigger[])[]): Theme {
  const counts = new Map<Cue, number>();
  let total = 0;
  for (const triggers of all)
    for (const { cue, weight } of triggers) {
      counts.set(cue, (counts.get(cue) ?? 0) + weight);
      total += weight;
    }
  return new Map([...counts].map(([cue, n]) => [cue, n / Math.max(total, 1)]));
}

interface Evidence {
  sum: number;
  top: number;
  trigger: Trigger;
  assertion: Assertion;
}

/** The event of a sentence, or null when no trigger tells one. `quoted(at)`: whether word `at` stands in quotation marks. */
export function toldBy(
  words: readonly Word[],
  triggers: readonly Trigger[],
  theme: Theme,
  quoted: (at: number) => boolean,
): Told | null {
  const best = new Map<Cue, Evidence>();
  const main = mainVerb(words, triggers, quoted);
  for (const trigger of triggers) {
    const assertion = assertionOf(words, trigger);
    const prior = 0.7 + 1.2 * Math.min(0.5, theme.get(trigger.cue) ?? 0);
    const grammar = trigger.form === 'noun' ? NOUN : trigger.at === main ? MAIN_VERB : 1;
    const voice = quoted(trigger.at) ? QUOTED : 1;
    const own = trigger.weight * FACTOR[assertion] * placeFactor(trigger.at, words.length) * voice * grammar;
    add(best, trigger, assertion, own, prior);
  }
  const scored = [...best].map(([cue, { sum, trigger, assertion }]): Scored => {
    return { cue, strength: sum, trigger, assertion };
  });
  return settle(scored, theme);
}

function add(best: Map<Cue, Evidence>, trigger: Trigger, assertion: Assertion, own: number, prior: number): void {
  const held = best.get(trigger.cue);
  if (!held) best.set(trigger.cue, { sum: own * prior, top: own, trigger, assertion });
  else {
    held.sum += own * prior * 0.5;
    if (own > held.top) Object.assign(held, { top: own, trigger, assertion });
  }
}

const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'where', 'when', 'after', 'before', 'if', 'as']);

/** The word that most likely is the verb of the main clause: the first finite one that no relative or time word opens. */
function mainVerb(words: readonly Word[], triggers: readonly Trigger[], quoted: (at: number) => boolean): number {
  for (const { form, at, cue } of triggers) {
    if (form === 'noun' || form === 'ing' || cue === 'speech' || quoted(at)) continue;
    if (!words.slice(Math.max(0, at - 5), at).some((word) => RELATIVE.has(word.lower))) return at;
  }
  return -1;
}
