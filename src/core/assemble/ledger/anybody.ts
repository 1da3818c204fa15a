import { ANYBODY } from './en.ts';
import type { Report } from './report.ts';

/** True where nobody is named, or only somebody in office ("officials"): another article may name who said the same number. */
export const isAnybody = ({ claimant, figure }: Report): boolean =>
  claimant === null || ANYBODY.test(figure.claimant ?? '');
