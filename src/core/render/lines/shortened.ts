import { NO_MAIN_CLAUSE } from './en.ts';

const LONG = 110;
const STANDS = 45;

/** An aside or a name that a comma opens and closes: behind it comes the verb. */
const ASIDE = /, (?:(?:the|an?|who|which|whose|where|now|aged|\d+)\b[^,]*|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+)$/u;

/**
 * A sentence beside another one: without its full stop, a long one up to its last comma that leaves a clause to stand and closes no aside,
 * else to a word.
 */
export function shortened(sentence: string): string {
  const whole = sentence.replace(/\.$/, '');
  if (whole.length <= LONG) return whole;
  const head = whole.slice(0, LONG);
  const comma = head.lastIndexOf(', ');
  return comma >= STANDS && isClause(head.slice(0, comma)) ? head.slice(0, comma) : `${head.replace(/,?\s\S*$/, '')} …`;
}

const isClause = (words: string) => !NO_MAIN_CLAUSE.test(words) && !ASIDE.test(words);
