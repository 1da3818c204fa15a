import { ADDRESSED, GRAVE_CLAIM, SPEAKS_ON, WAR_CLAIM } from './headline/en-address.ts';
import type { NewsEvent } from '../model.ts';

const WEIGHTY = 0.15;

/**
 * What a statement weighs besides being one: words that press somebody by name (a head of state implores another, an envoy warns a
 * country), a named source's claim of killing or of a place taken, and an answer to a demand, weigh more than comment (Harcup and O'Neill 2017: power elite, bad news); what somebody
 * says besides ('The mayor also accused') weighs less.
 */
export function addressOf({ type, sentence }: NewsEvent): number {
  if (type !== 'statement' && type !== 'diplomacy') return 0;
  if (SPEAKS_ON.test(sentence)) return -WEIGHTY;
  return [ADDRESSED, GRAVE_CLAIM, WAR_CLAIM].some((pattern) => pattern.test(sentence)) ? WEIGHTY : 0;
}
