const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Titles and the like: a name follows, so the full stop never ends a sentence. Lower case. */
export const BEFORE_NAME = words(
  'mr mrs ms mx dr prof gen lt col maj sgt cpl pvt capt cmdr adm brig gov sen rep rev hon fr sr sra st ste vs messrs insp supt det pres amb ald atty mt ft gen.lt v',
);
/** Abbreviations that stop a sentence only where the next word often begins one: "in Jan. The", "at 5 p.m. He". Lower case. */
export const ANYWHERE = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri inc ltd co corp bros plc llc jr sr esq ave blvd rd approx ca etc est dept univ assn intl vol al e.g i.e eg ie a.m p.m u.s u.k u.n e.u d.c ph.d b.c a.d cf eds ed',
);
/** Abbreviations only before a number: "No. 5". Lower case. */
export const BEFORE_NUMBER = words('no nos p pp art arts fig figs sec secs ch para paras vol bk nr tel ext op');
/** Words that often begin a sentence and seldom a name. */
export const STARTERS = words(
  'the a an he she it they we i you this that these those there his her its their our my in on at by for from with after before but and or so as if when while since although though however meanwhile earlier later also some many most no not one two three what who how why where officials police',
);
