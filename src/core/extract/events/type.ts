import type { EventType } from '../../model.ts';
import { type Assertion, assertionOf } from './assertion/assertion.ts';
import { mainVerb, roleOf } from './grammar.ts';
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
  /** Whether one weak word is all that speaks for it, or several of play. */
  lone: boolean;
}

/** How often each cue is told in the whole article; settles words that could tell several things. */
export type Theme = ReadonlyMap<Cue, number>;

const FACTOR: Record<Assertion, number> = { happened: 1, denied: 0.6, planned: 0.8, hypothetical: 0.35, negated: 0.55 };
const QUOTED = 0.4;
/** Kinds of which several weak words together still may tell nothing ("the defenders were transferred"). */
const PLAYFUL: ReadonlySet<Cue> = new Set(['sport', 'culture']);
/** What the place of a trigger in the grammar of its sentence is worth. */
const GRAMMAR = { main: 1.7, verb: 1, noun: 0.8, attributive: 0.3 } as const;
/** The share of an article's triggers from which on a weak verb of the same kind is enough. */
const THEME = 0.1;
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
  lone: boolean;
  /** Whether more than weak nouns speak for it. */
  solid: boolean;
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
    const share = theme.get(trigger.cue) ?? 0;
    const prior = 0.7 + 1.2 * Math.min(0.5, share);
    const grammar = GRAMMAR[roleOf(words, trigger, main)];
    const voice = quoted(trigger.at) ? QUOTED : 1;
    const own = trigger.weight * FACTOR[assertion] * placeFactor(trigger.at, words.length) * voice * grammar;
    const verb = trigger.at === main || (trigger.form !== 'noun' && share >= THEME);
    const solid = grammar !== GRAMMAR.attributive && (trigger.weight >= 1 || verb);
    add(best, { lone: trigger.weight < 1, trigger, assertion, top: own, sum: own * prior, solid });
  }
  const scored = [...best].map(([cue, { sum, trigger, assertion, solid, lone }]): Scored => {
    return { cue, strength: sum, trigger, assertion, solid, lone };
  });
  return settle(scored, theme);
}

function add(best: Map<Cue, Evidence>, more: Evidence): void {
  const held = best.get(more.trigger.cue);
  if (!held) best.set(more.trigger.cue, more);
  else {
    const { top, trigger, assertion } = more.top > held.top ? more : held;
    const sum = held.sum + more.sum * 0.5;
    const lone = PLAYFUL.has(trigger.cue) && held.lone && more.lone;
    best.set(more.trigger.cue, { lone, sum, top, trigger, assertion, solid: held.solid || more.solid });
  }
}
