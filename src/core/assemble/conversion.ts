import type { Figure } from '../model.ts';

const IN_BRACKETS = /(?:[£$€¥₹]|\b[A-Z]{3}\b)[^()]{1,40}\([^()]{0,60}$/;
const BEFORE = 120;

/** True for a sum in brackets behind another: the same money in a second currency, "€60,000 (£52,000; $68,000)", and no second figure. */
export function isConversion({ category, text, sentence }: Pick<Figure, 'category' | 'text' | 'sentence'>): boolean {
  const at = category === 'money' ? sentence.indexOf(text) : -1;
  return at > 0 && IN_BRACKETS.test(sentence.slice(Math.max(0, at - BEFORE), at));
}
