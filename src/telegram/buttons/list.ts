import type { Verb } from '../talk.ts';
import { DAY_VERBS } from './day-verbs.ts';
import { FIGURE_VERBS } from './figure-verbs.ts';
import { SUBSCRIPTION_VERBS } from './subscription-verbs.ts';

/** Every button's verb. A verb that is not here makes a button stale. */
export const VERBS: Readonly<Record<string, Verb>> = {
  ...DAY_VERBS,
  ...FIGURE_VERBS,
  ...SUBSCRIPTION_VERBS,
};
