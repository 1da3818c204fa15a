import type { Figure } from '../../model.ts';
import { around } from './around.ts';

const OF_WHICH = /\b(?:of|among) (?:which|whom|them|these|those),? (?:\p{L}+ ){0,2}$/iu;
const OF_THOSE =
  /^ of (?:(?:the|those|these|its|their|his|her) |\p{N}+ |(?:two|three|four|five|six|seven|eight|nine|ten) )(?:\p{L}+ ){0,3}?(?:who|that|which)\b/iu;

/**
 * True for a number of some of those whom the sentence counts ("of which 700 this year", "three of those who were arrested"): a part, which
 * no other count of them all stands against.
 */
export function isPart(figure: Figure): boolean {
  const { before, after } = around(figure);
  return OF_WHICH.test(before) || OF_THOSE.test(after);
}
