/** Words around a date that say nothing about which: articles and prepositions of the interface's languages. */
export const FILLERS: ReadonlySet<string> = new Set(
  `on the of day for from at de del el la le du der den dem am vom von des w we dnia z ze na за у в на від року рік р. roku r.
   an`.split(/\s+/),
);

/** "Last" in all its forms; the latest weekday before today is meant with it and without. */
export const LAST_WORDS: ReadonlySet<string> = new Set(
  `last past previous letzten letzter letzte letztes vergangenen dernier dernière passé passée pasado pasada último última
   ostatni ostatnia ostatnią ostatniego zeszły zeszłą zeszłego miniony minioną минулий минулого минула минулу минулої
   останній останню торішній`.split(/\s+/),
);

/** Second spellings of near days that locale data leave out. */
export const NEAR_DAYS: Readonly<Record<string, number>> = {
  вчора: -1,
  antier: -2,
  przedwczoraj: -2,
  'last night': -1,
  'day before yesterday': -2,
  'the day before yesterday': -2,
  'two days ago': -2,
  'three days ago': -3,
  'a week ago': -7,
};
