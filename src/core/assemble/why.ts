import { type Beside, beside } from './beside.ts';
import type { Scored } from './score.ts';

/** Why an item is no key event and has no line, or only a figure line: said once for each rule. */
export const COUNTED = 'a count: it stands among the figures';
export const RETOLD = 'told when it happened, and nothing new';
export const UNREADABLE = 'its sentence cannot be read alone';
export const UNFOUND = 'an article that portrays or explains tells what it found';
export const UNWEIGHTY = 'of no kind, of little weight, and no article opens with it';
export const OVERTAKEN = 'overtaken by what is told for a later moment';
export const CROWDED = 'its article has its share of the key events';

const COSTS: readonly [keyof Beside['costs'], string][] = [
  ['likeness', 'for what is like it'],
  ['article', 'for its article told above'],
  ['kind', 'for others of its kind'],
  ['passage', 'for its passage told above'],
];

/** What an item lost beside those chosen before it, for a key event: they are chosen by score less these. */
export function whyChosen(one: Scored, before: readonly Scored[], share: number): string {
  return [`chosen as number ${before.length + 1}`, ...lossesOf(beside(one, before, share))].join(', ');
}

/** Why an item with a line below is no key event; `few` when there was room for more. */
export function whyBelow(one: Scored, key: readonly Scored[], share: number, few: boolean): string {
  const found = beside(one, key, share);
  if (found.same) return `the same ${found.same.by === 'count' ? 'count' : 'matter'} as ${found.same.as.item.id}`;
  return [few ? 'weighs too little beside the first' : 'others weigh more', ...lossesOf(found)].join(', ');
}

const lossesOf = ({ costs }: Beside): string[] =>
  COSTS.filter(([cost]) => costs[cost] > 0).map(([cost, words]) => `less ${costs[cost].toFixed(3)} ${words}`);
