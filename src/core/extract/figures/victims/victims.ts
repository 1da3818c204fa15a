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

const MAY_TELL =
  /kill|murder|assassin|slain|execut|wound|injur|\bhurt|dead|death|died|passed away|slaying|shot|hospitali|behead|strangl|identified as|named as/i;

/** Every rule is asked at every word; the first victim of a category is kept. */
const RULES: readonly VictimRule[] = [passive, coordinated, bare, active, nominal, included, identified];

/**
 * The single victims of violence that a sentence tells of without a number, at most one killed and one injured. Those who fall in
 * combat or come to harm by accident are not asked for: there the numbers count.
 */
export function victimsIn(sentence: Sentence): Victim[] {
  if (!MAY_TELL.test(sentence.text)) return [];
  const words = victimWords(sentence);
  if (words.some((word) => en.NOT_VIOLENCE.has(word.lower))) return [];
  const found = new Map<string, Victim>();
  for (let at = 0; at < words.length; at++)
    for (const rule of RULES) {
      const victim = rule(words, at);
      if (victim && !found.has(victim.category)) found.set(victim.category, victim);
    }
  return [...found.values()];
}
