const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words before a date that make it no day of an event. */
export const NOT_THE_DAY = set('since until till anniversary ending before from');
/** Words between a date and the word that rules it. */
export const SKIPPED = set(
  'on in the at of late early earlier last this next here there a also again yesterday today later',
);
/** Words that begin another clause. */
export const CLAUSE_START = set('that which who where when after before while because although but whose as if');
/** Words before a date that only describes a noun. */
export const ARTICLE = set('the a an its their his her');
