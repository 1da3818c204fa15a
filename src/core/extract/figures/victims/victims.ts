import { cueFor, holds } from '../../../language/anchors.ts';
import type { Sentence } from '../../../language/document.ts';
import { active } from './active.ts';
import { bare } from './bare.ts';
import { coordinated } from './coordinated.ts';
import * as en from './en.ts';
import { identified } from './identified.ts';
import { included } from './included.ts';
import { nominal } from './nominal.ts';
import { passive } from './passive.ts';
import type { Victim, VictimRule } from './rule.ts';
import { victimWords } from './words.ts';

const MAY_TELL = cueFor(
  /kill|murder|assassin|slain|execut|wound|injur|\bhurt|dead|death|died|passed away|slaying|shot|hospitali|behead|strangl|identified as|named as/i,
  /kill|murder|assassin|slain|execut|wound|injur|hurt|dead|death|died|passed|slaying|shot|hospitali|behead|strangl|identified|named/,
);

/** Every rule is asked at each of its words; the first victim of a category is kept. */
const RULES: readonly VictimRule[] = [passive, coordinated, bare, active, nominal, included, identified];
const rulesAt = new Map<string, VictimRule[]>();
for (const rule of RULES) for (const word of rule.openers) rulesAt.set(word, [...(rulesAt.get(word) ?? []), rule]);

/**
 * The single victims of violence that a sentence tells of without a number, at most one killed and one injured. Those who fall in
 * combat or come to harm by accident are not asked for: there the numbers count.
 */
export function victimsIn(sentence: Sentence): Victim[] {
  if (!holds(sentence, MAY_TELL, sentence.text)) return [];
  const words = victimWords(sentence);
  if (words.some((word) => en.NOT_VIOLENCE.has(word.lower))) return [];
  const found = new Map<string, Victim>();
  for (let at = 0; at < words.length; at++)
    for (const rule of rulesAt.get(words[at]?.lower ?? '') ?? []) {
      const victim = rule.victimAt(words, at);
      if (victim && !found.has(victim.category)) found.set(victim.category, victim);
    }
  return [...found.values()];
}
