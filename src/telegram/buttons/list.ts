import type { Verb } from '../talk/talk.ts';
import { DAY_VERBS } from './day-verbs.ts';
import { DESK_VERBS } from './desk-verbs.ts';
import { FIGURE_VERBS } from './figure-verbs.ts';
import { FOLLOW_VERBS } from './follow-verbs.ts';
import { SETTINGS_VERBS } from './settings-verbs.ts';
import { SUBSCRIPTION_VERBS } from './subscription-verbs.ts';
import { YOU_VERBS } from './you-verbs.ts';

/** Every button's verb. A verb that is not here makes a button stale. */
export const VERBS: Readonly<Record<string, Verb>> = {
  ...DAY_VERBS,
  ...FIGURE_VERBS,
  ...SUBSCRIPTION_VERBS,
  ...SETTINGS_VERBS,
  ...FOLLOW_VERBS,
  ...YOU_VERBS,
  ...DESK_VERBS,
};
