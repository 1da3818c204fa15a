import { CLAUSE_FIRST, MOOD_FIRST } from './en.ts';

const STANDS = 60;
/** What was so before something else happened is so no longer: without its clause it would be said to hold. */
const DATES = /^before /i;
const LEANS = /^(?:he|she|it|they|this|that|these|those|his|her|its|their|there|both)\b/i;
/** What the clause may have named: "the country's share". */
const POINTS_INTO =
  /\b[Tt]he (?:country|city|town|village|island|region|company|firm|party|team|club|group)\b(?! of\b)/;
const NAMES = /(?<!^)\b\p{Lu}\p{Ll}/u;

/**
 * Drops the mood of an occasion before what happened there, and the clause before the main one, which hides the news ("As the river rose, the council closed the bridge"). A clause with a number
 * or a quotation stays, and so does one that the rest cannot do without.
 */
export function withoutOpeningClause(whole: string): string {
  const sentence = capitalised(whole.replace(MOOD_FIRST, ''));
  const clause = CLAUSE_FIRST.exec(sentence)?.[0];
  const rest = clause ? sentence.slice(clause.length) : '';
  if (!clause || DATES.test(clause) || /\d/.test(clause) || rest.length < STANDS || LEANS.test(rest)) return sentence;
  if (POINTS_INTO.test(rest) && NAMES.test(clause)) return sentence;
  return capitalised(rest);
}

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
