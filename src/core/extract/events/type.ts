import type { EventType } from '../../model.ts';
import { type Assertion, assertionOf } from './assertion/assertion.ts';
import type { Cue } from './lexicon/table.ts';
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

const FACTOR: Record<Assertion, number> = { happened: 1, denied: 0.6, planned: 0.6, hypothetical: 0.35, negated: 0.3 };
const HARMFUL: readonly EventType[] = [
  'strike',
  'ground_fighting',
  'crime',
  'accident',
  'disaster',
  'health',
  'protest',
  'detention_abduction',
];
/** A word in the first half of a sentence weighs more than one at its end; in quotation marks it is someone's talk. */
const placeFactor = (at: number, count: number) => 1 - 0.4 * (at / Math.max(count, 12));

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

interface Scored extends Told {
  cue: Cue;
}

/** The event of a sentence, or null when no trigger tells one. `quoted(at)`: whether word `at` stands in quotation marks. */
export function toldBy(
  words: readonly Word[],
  triggers: readonly Trigger[],
  theme: Theme,
  quoted: (at: number) => boolean,
): Told | null {
  const best = new Map<Cue, { sum: number; top: number; trigger: Trigger; assertion: Assertion }>();
  for (const trigger of triggers) {
    const assertion = assertionOf(words, trigger);
    const prior = 0.7 + 1.2 * Math.min(0.5, theme.get(trigger.cue) ?? 0);
    const own =
      trigger.weight *
      FACTOR[assertion] *
      placeFactor(trigger.at, words.length) *
      (quoted(trigger.at) ? 0.4 : 1) *
      (trigger.form === 'noun' ? 0.85 : 1);
    const held = best.get(trigger.cue);
    if (!held) best.set(trigger.cue, { sum: own * prior, top: own, trigger, assertion });
    else {
      held.sum += own * prior * 0.6;
      if (own > held.top) Object.assign(held, { top: own, trigger, assertion });
    }
  }
  const scored = [...best].map(
    ([cue, { sum, trigger, assertion }]): Scored => ({ cue, type: 'other', strength: sum, trigger, assertion }),
  );
  return settle(scored, theme);
}

function settle(scored: Scored[], theme: Theme): Told | null {
  const of = (cue: Cue) => scored.find((x) => x.cue === cue);
  const harm = of('harm');
  const cause = scored.filter((x) => HARMFUL.includes(x.cue as EventType)).sort((a, b) => b.strength - a.strength)[0];
  if (harm && cause)
    Object.assign(cause, {
      strength: cause.strength + harm.strength,
      assertion: stronger(cause, harm).assertion,
      trigger: stronger(cause, harm).trigger,
    });
  const speech = of('speech');
  const rest = scored.filter((x) => x.cue !== 'speech' && x.cue !== 'harm').sort((a, b) => b.strength - a.strength);
  const top = rest[0];
  if (harm && !cause && harm.strength >= (top?.strength ?? 0) * 0.7) return { ...harm, type: causeByTheme(theme) };
  if (top) return { ...top, type: top.cue as EventType, strength: top.strength + (speech?.strength ?? 0) * 0.1 };
  return speech ? { ...speech, type: 'statement', strength: speech.strength * 0.45 } : null;
}

const stronger = (a: Scored, b: Scored): Scored => (b.assertion === 'happened' && a.assertion !== 'happened' ? b : a);

/** Deaths without a cause in their sentence take the cause that the article speaks of most. */
function causeByTheme(theme: Theme): EventType {
  const ranked = HARMFUL.map((type): [EventType, number] => [type, theme.get(type) ?? 0]).sort((a, b) => b[1] - a[1]);
  return ranked[0] && ranked[0][1] > 0.04 ? ranked[0][0] : 'other';
}
