/** English words that the lines of an edition look for in the sentences of articles. Data only; the rules stand beside. */

/** Words by which a sentence itself tells when: nothing needs to be added to them. */
export const TELLS_WHEN =
  /\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening|week)|last (?:night|week|month|year)|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|june|july|august|september|october|november|december) \d{1,2})\b/i;

/** Prepositions that set something in a country; "on Ukraine" and "of Ukraine" do not. */
export const WITHIN = ['in', 'across', 'throughout', 'inside', 'within', 'from', 'fled', 'left'];

/** Prepositions that set something in a town or region. */
export const AT = [...WITHIN, 'at', 'near', 'on', 'off', 'outside', 'around', 'over', 'above', 'to', 'into', 'towards'];

/** "the town of Velm": the noun before "of" says that a place follows. */
export const PLACE_NOUNS =
  /\b(?:city|town|village|port|suburb|suburbs|district|region|province|county|island|capital|outskirts|area|north|south|east|west) of $/i;

/** A day that belongs to what stood before: "up from three on Monday", "since the dam burst yesterday". */
export const POINTS_BACK =
  /\b(?:(?:up|down|compared with|against|after) (?:from )?[^,.;]{1,40} (?:on|in) [A-Z][a-z]+|since [^,.;]{0,40}(?:yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))\b/;

/** Subjects that leave a reader asking who: the line names the speaker before them. */
export const PRONOUN_SUBJECT = /(?:^|, |\bthat |\band )(?:he|she|they|it)\b/i;

/** "He says that": said already where the line opens with his name. */
export const PRONOUN_SAYS =
  /^(?:he|she|they|it) (?:also )?(?:says?|said|adds?|added|claims?|claimed|believes?|argues?|argued) (?:that )?(?=\p{L})/iu;

/** The same at the end of a line. */
export const SAID_BY_PRONOUN = /, (?:he|she|they|it) (?:also )?(?:says?|said|adds?|added|claims?|claimed)\.$/;

/** What is done with bodies. */
export const FOUND = /\b(found|recovered|retrieved|discovered|exhumed|unearthed|identified)\b/;

/** First words of a clause that says what a number is of only with what stands before it. */
export const WITHIN_CLAUSE =
  /^(?:with|without|of|in|on|at|for|from|to|by|as|including|which|who|whose|capable|worth|and|or|but|than)\b/;

/** What a clause states: a verb with its subject, not a noun alone ("about 900 sacks"). */
export const STATED =
  /\p{L} (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|does|did|rose|fell|grew|struck|hit|took|left|came|won|lost|says?|said|told|shows?|expects?|wants?|needs?|makes?|made|sells?|sold|costs?|accounts?|owns?|holds?|\p{Ll}{3,}ed) /u;

/** Somebody or something named before. */
export const NAMED_BEFORE =
  /\b(?:them|him)\b|\b(?:in|across) the (?:province|city|town|country|region|state|area)$|\b(?:that|this) (?:is|was|will|would|means|meant)\b/;

/** Whose office it is, before a name: "Its director Ole Dahl" is the director. */
export const OWNED_OFFICE = /^(?:Its|His|Her|Their|Our) (?=[^,]{3,60} \p{Lu})/u;

/** What a number was before, behind a comma: ", up from 14 on Tuesday". */
export const STOOD_BEFORE = /, (?:up|down|unchanged) from [^,.;]{1,40}/;

/** That somebody said so, once his name is gone. */
export const SAID = /,? ?\b(?:said|says|according to|reported|added)(?: that)? ?/;

/** What people do who flee, with the country they reach: "fled across the border to Poland", "entered Poland". */
export const WENT =
  /\b(?:(?:fled|crossed|escaped|poured|moved|gone|streamed) (?:(?:over|across|the|borders?) ){0,4}(?:to|into) |(?:entered|reached) )(?:neighbou?ring )?(\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?)/u;

/** Words that open a clause or a phrase before the main clause, up to its comma: "When the weir broke", "Nine days into the strike". */
export const NO_MAIN_CLAUSE =
  /^(?:When|While|As|After|Before|Although|Though|If|Since|Because|Once|Until|In|On|At|With|During|Despite|Amid|From|More than|Nearly|Just|Only|\p{L}+ (?:days|weeks|months|years) (?:into|after|before))\b[^,]*$/u;

/** Words by which a sentence says no more than that people may have been harmed: "may have been killed", "feared to have drowned". */
export const HEDGE =
  /\b(?:(may|might|could) have|(feared|thought|believed|presumed) (?:to have|to be)?) ?(?:been )?(\p{Ll}+(?:ed|t|ng|wn))\b/gu;
