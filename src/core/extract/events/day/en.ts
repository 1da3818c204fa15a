const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words before a date that make it no day of an event. */
export const NOT_THE_DAY = set(
  'since until till into anniversary ending before from commemorated commemorates celebrated',
);
/** Words between a date and the word that rules it. */
export const SKIPPED = set(
  'on in the at of late early earlier last this next here there a also again yesterday today later',
);
/** Words that begin another clause. */
export const CLAUSE_START = set('that which who where when after before while because although but whose as if');
/** Words before a date that only describes a noun. */
export const ARTICLE = set('the a an its their his her');
/** Nouns that a day before them names ("the 9 May Movement"). */
export const NAMED = set(
  'movement front forces brigade battalion division regiment group command commando column organization organisation party committee neighborhood neighborhoods neighbourhood street avenue boulevard square plaza park stadium bridge hospital airport university school factory',
);
/** Words that go on such a name after "people's". */
export const NAMED_AFTER = set('liberation revolutionary army party front movement');
/** Words that open a clause about the noun before them. */
export const RELATIVE = set('that which who and');
/** Verbs of a beginning. */
export const BEGUN = set('began begun started erupted');
/** Words that set two things in order. */
export const EARLIER = set('before until after since');
/** Verbs by which somebody takes up what happened earlier, besides those of saying. */
export const REMARK = set('referred condemned lamented mourned recalled denounced credit responsibility');
/** Words that make a noun one of which the text has spoken. */
export const DEFINITE = set('the this that');
/** Words of the past beside which something may still be to come: "say" and "since" are of any time. */
export const WHILE_PAST = set('say says since put set shut planned scheduled expected postponed delayed');
/** Words behind "the attack" that tell which: another than the last. */
export const NEW_OBJECT = set('on against of at in near by');
/** Prepositions before a place. */
export const AT_PLACE = set('in at near outside');
/** Auxiliaries of what has been so up to now, or is still to be. */
export const NOT_THEN = set('has have had having will would may might could should');
/** Events that consist in somebody's saying something. */
export const SPOKEN = set('statement negotiation diplomacy');
/** Words that tell on what occasion or for what cause something else happened. */
export const CIRCUMSTANCE = set('following because amid despite wake');
/** Those of them that put it earlier. */
export const FOREGOING = set('following wake');
/** Words that set a clause against the one before. */
export const CONTRAST = set('but while whereas whilst');
/** Occasions that have a day of their own. */
export const OCCASION = set(
  'election elections vote votes ballot referendum poll polls runoff inauguration wedding match final ceremony deadline',
);
/** Auxiliaries: the participle behind them is the verb of its clause. */
export const FINITE = set(
  'was were been be being is are has have had and or also later then which that who he she it they',
);
/** Participles of what lasts: no day is theirs. */
export const LASTING = set(
  'owned headed backed named called used supported inhabited occupied followed joined surrounded',
);
/** Words before "from" that set a number beside an earlier one. */
export const CHANGED = set(
  'up down rise increase drop fall decrease raised lowered cut rose fell jumped dropped changed',
);
/** Participles by which a comparison names what was said before. */
export const TOLD = set('announced reported said stated given disclosed published');
