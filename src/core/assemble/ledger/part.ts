import type { Figure } from '../../model.ts';
import { OF_ALL, OF_THOSE, OF_WHICH } from './en.ts';
import { around } from './around.ts';

/**
 * True for a number of some of those whom the sentence counts ("of which 700 this year", "three of those who were arrested"): a part, which
 * no other count of them all stands against.
 */
export function isPart(figure: Figure): boolean {
  const { before, after } = around(figure);
  return OF_WHICH.test(before) || OF_THOSE.test(after) || (figure.measure === null && OF_ALL.test(after));
}
