import { startsWithCapital } from '../../language/letters.ts';
import type { Tokens } from './attribution.ts';
import { COMPANY } from '../place/en.ts';
import { TRADERS, WEEKDAYS } from './en.ts';

/** "Xylo | Corp.": a name, whatever the tagger takes it for. */
export const namesCompany = (t: Tokens, i: number): boolean =>
  COMPANY.has(t[i + 1]?.lower ?? '') && startsWithCapital(t[i]?.text ?? '');

/** "Shelter | Now", "Women | Together": an adverb with a capital behind a name belongs to it. */
export const endsName = (t: Tokens, i: number): boolean =>
  t[i]?.pos === 'ADV' &&
  t[i - 1]?.pos === 'PROPN' &&
  startsWithCapital(t[i]?.text ?? '') &&
  !WEEKDAYS.has(t[i]?.lower ?? '');

/** "Shipping line Norwald", "Mining group Orex": at the head of a sentence, before a singular noun and a name, a trade. */
export const opensTrade = (t: Tokens, i: number): boolean =>
  i === 0 &&
  t[i]?.lower.endsWith('ing') === true &&
  t[i + 1]?.pos === 'NOUN' &&
  TRADERS.has(t[i + 1]?.lower ?? '') &&
  t[i + 2]?.pos === 'PROPN';
