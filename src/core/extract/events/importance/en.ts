/** Words that carry no content of their own. */
export const STOP: ReadonlySet<string> = new Set(
  (
    'a an the of in on at to for and or but nor by with from as is are was were be been being has have had having do does did it its ' +
    'this that these those he she they we you i his her their our my your me him them us who whom whose which what when where why how ' +
    'after before over under into onto than then not no more most other such only own same so too very can will would could may might ' +
    'should must shall about amid during between against up out off down through while also just now there here all any both each few ' +
    'some if because until again further once said says say told mr mrs ms dr one two new year last first people'
  ).split(' '),
);

/** First words of a sentence that leans on the one before it. */
export const LEANING: ReadonlySet<string> = new Set(
  'he she it they we i this that these those but and so there you his her their its our such'.split(' '),
);

/** Titles that ask or explain. */
export const QUESTION_TITLE =
  /\?|(?:^|[:–—-] )(?:how|why|what|when|where|who|inside|meet|can|could|will|should|is|are|do|does|did)\b/i;

/** Titles that are somebody's words and nothing else: a voice is heard, and nothing is said to have happened. */
export const VOICE_TITLE = /^['‘"“](?!['‘"“])(?:[^'’"”]|['’](?=\p{L}))+['’"”]$/u;

/** "The guild has closed its mills": news, whatever words stand above it. */
export const HAS_COME_ABOUT = /^[^,.;:“"]{2,60}? (?:has|have) (?:been )?\p{Ll}+(?:ed|en|wn|un|ught|old|uck|ilt|ost)\b/u;

/** Titles that name their subject as a book does: "The mills that feed a town". Titles of news leave "the" out, or say what happened. */
export const BOOK_TITLE = /^The \p{Ll}(?!.*\b(?:says?|said|is|are|was|were|has|have|had|will)\b)[^.!]*$/u;

/** First words of a sentence that sets a scene, speaks to the reader or points at what is still to come. */
export const SOFT_OPENERS: ReadonlySet<string> = new Set(
  'when if while before ever it they there every you we i imagine picture meet once growing standing sitting walking'.split(
    ' ',
  ),
);

/** After "at": an amount or a time of day, no scene. */
export const AFTER_AT: ReadonlySet<string> = new Set('least most about around nearly noon midnight dawn'.split(' '));

/** After "in a", "on a": how something was said or done, no scene. */
export const NEUTRAL_SETTING: ReadonlySet<string> = new Set(
  (
    'statement letter speech post tweet message report ruling verdict vote move bid blow first rare major dramatic surprise historic ' +
    'landmark joint written televised televized rush sign deal decision push step sweep operation interview address testimony report reply response remarks visit page channel account twitter telegram'
  ).split(' '),
);

/** Verbs by which those in office only take up what happened: no act of theirs. */
export const REACTION: ReadonlySet<string> = new Set(
  (
    'condemn condemns condemned condemning criticise criticises criticised criticize criticizes criticized slam slams slammed praise praises ' +
    'praised mourn mourned lament lamented welcome welcomed regret regretted describe described offer offered appeal appealed appeals ' +
    'urge urged urges hail hailed denounce denounced denounces deplore deplored commented comment reacted joked mocked'
  ).split(' '),
);
