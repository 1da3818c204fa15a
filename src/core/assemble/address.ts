import { ADDRESSED, GRAVE_CLAIM, SPEAKS_ON } from './headline/en.ts';
import type { NewsEvent } from '../model.ts';

const WEIGHTY = 0.15;

/**
 * What a statement weighs besides being one: words that press somebody by name (a head of state implores another, an envoy warns a
 * country), and a named source's claim of killing, weigh more than comment (Harcup and O'Neill 2017: power elite, bad news); what somebody
 * says besides ('The mayor also accused') weighs less.
 */
export function addressOf({ type, sentence }: NewsEvent): number {
  if (type !== 'statement' && type !== 'diplomacy') return 0;
  if (SPEAKS_ON.test(sentence)) return -WEIGHTY;
  return ADDRESSED.test(sentence) || GRAVE_CLAIM.test(sentence) ? WEIGHTY : 0;
}
