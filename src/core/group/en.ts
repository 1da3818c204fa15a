/** English words that say nothing about which event a sentence tells. */
export const STOP_WORDS = new Set(
  (
    'a an the of in on at to for and or but by with from as is are was were be been being has have had having it its this that these those he ' +
    'she they his her their them him i we you our your my me us after before over into than then not no nor more most less who whom whose which ' +
    'what when where why how will would could may might can should must shall do does did done said say says saying told tells tell also about ' +
    'amid during between against up down out off again new one two first last year week day today yesterday tomorrow monday tuesday wednesday ' +
    'thursday friday saturday sunday there here if so such just only even still now yet because while since until all any some each every other ' +
    'another own same very too much many few according report reports reported place places mr mrs ms s t'
  ).split(' '),
);

/** English words by which it is told that something was said, and by whom in office: they say nothing of what was said. */
export const SPEAKING_WORDS =
  'announce announced announcement statement comment respond responded response official government administration authorities ' +
  'ministry spokesman spokeswoman spokesperson press conference news interview remarks speak speaking speech address addressed ask asked ' +
  'answered think believes expected claims add added warned urged executive boss';

const OWNED = String.raw`(?:(?:the|its|their|\p{Lu}[\p{L}-]*(?:['’]s)?) ){0,3}(?:invasion|war|occupation|pandemic)`;
const AGAINST = String.raw` (?:of|in|on|against|with) \p{Lu}[\p{L}-]+`;

/** What a time is named by, and no matter of its own: "following the invasion of Keld", "Velm's war with Keld". */
export const BACKDROP = new RegExp(
  `\\b(?:(?:following|during|since|amid|over|after|into) ${OWNED}(?:${AGAINST})?|${OWNED}${AGAINST})(?![\\p{L}-])`,
  'gu',
);

/** How an event counts itself among others of its kind: "the second deadly attack of that kind". */
export const COUNTS_ITSELF =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) ((?:(?!of |day|week|month|year|time)[\p{Ll}-]+ ){0,3}[\p{Ll}-]+)/u;

/** What is said of any strike, stemmed, with one word for one meaning: it does not tell who is on strike. */
export const OF_ANY_WALKOUT: ReadonlySet<string> = new Set(
  'walkout pay disput union employ staff worker work member condition deal talk minister company lead leader call begin began end enter third fourth fifth plan action hour action offer reject close thousand hundred'.split(
    ' ',
  ),
);
