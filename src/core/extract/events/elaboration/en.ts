const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Pronouns by which a sentence leaves it to the one before to name its speaker. */
export const POINTING = set('he she they');
/** People without a name or an office: with "the" before them they are those of whom the text has just spoken. */
export const NAMELESS = set(
  'man woman boy girl teenager soldier prisoner captive witness survivor resident neighbour neighbor driver passenger victim student patient worker volunteer refugee couple mother father brother sister son daughter wife husband friend relative caller source farmer fisherman shopkeeper pensioner',
);
/** Words between a speaker and the verb of saying. */
export const BETWEEN = set('also then later further again had has have only');
/** Words of someone who speaks of himself: a sentence with them is quoted, whatever its marks. */
export const FIRST_PERSON = set(
  "i we us my our me i'm i've we're we've we'd we'll i'd i'll i’m i’ve we’re we’ve we’d we’ll",
);
/** Words that open a sentence about what was just told. */
export const IT = set('it this that the');
/** Verbs that say only that something happened, and "took place". */
export const OCCURRED = set('happened occurred');
