const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that may stand between a counted phrase and what happened to it: "are feared to have been". */
export const LINK_VERBS = words(
  'who that which fear believe report think confirm presume say know leave remain go declare list suspect estimate have be get also more others so in total all either being were was reportedly feared now still',
);
/** Words that open an aside after a comma. */
export const ASIDES = words(
  'including among mostly most some all half many both mainly largely almost nearly aged from according',
);
/** Wishes before "flee" or "leave": those who still want to are trapped. */
export const FLIGHT_WISHES = words('hope want wait try wish seek attempt struggle unable long need');
/** Nouns that count what a state word names: "the number of wounded". */
/** States that stand for those in them: "the number of dead". */
export const THOSE_WHO = words('dead wounded injured missing homeless');
export const TOLL_NOUNS = words('number total toll tally count figure');
export const TOLL_STATES = words(
  'death deaths dead died drowned killed wounded injured injuries missing displaced homeless detained arrested evacuated rescued infected hospitalised hospitalized stranded fatalities refugees hostages prisoners',
);
/** Words that lead from a part to its whole. */
export const PART_OF = words('of among');
/** Words that carry a list of counts on: "200 schools destroyed, along with 34 hospitals and 1,500 homes". */
export const LIST_LINKS = words(
  ', and or & plus along with as well including among them of whom these - – — also both another including',
);
/** Words that lead to a share, where the sentence gave one before: "the rival on 15", "against 57.6", "last year's 67.9". */
export const BEFORE_SHARE = words("on at against was is than with 's ’s versus");
/** Verbs (dictionary form) of holding or making, before a bare number of the things told before: "built 1,400 flats and sold 900". */
export const HOLDING_VERBS = words('have hold win get take gain keep find see build sell buy plant count');
