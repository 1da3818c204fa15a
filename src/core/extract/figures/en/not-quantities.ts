const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** Words before a number of four digits that make it a year. */
export const YEAR_LEADS = words(
  'in since until till by of from during after before early late mid through circa year summer winter spring autumn fall season -',
);
/** Nouns before a number that counts days or weeks of something. */
export const DAY_COUNTS = words('day days week month night year');
/** Nouns whose number names one of many. */
export const NUMBERED = words(
  'no nos number numbers page pages chapter section article paragraph phase stage grade group round room channel flight route highway interstate motorway line level category tier type step game week season episode volume part verse figure table item lot unit bus train gate platform pier block apartment flat suite floor row seat ward district precinct zone sector area exit junction junctions mile-marker marker bay dock hole heat lane class form schedule annex appendix amendment proposition prop measure resolution rule act clause rank ranked seed seeded age aged size version model mark mk formula apollo soyuz voyager iphone galaxy windows series top euro uefa u fortune forbes russell stoxx topix boeing airbus cessna antonov tupolev embraer fokker nikkei cac dax ibex decree law cadena',
);
/** Words that end the name of a street or building. */
export const STREETS = words(
  'street st road rd avenue ave lane drive court place square boulevard blvd crescent terrace close way house building park row gardens mews wharf plaza broadway parkway highway',
);
/** Words before "one" that make it a pronoun. */
export const NOT_ONE_BEFORE = words(
  'no any every each some this that which another the other such what these those good big last next first only',
);
/** Words after "one" that make it a turn of speech. */
export const NOT_ONE_AFTER = words(
  "another day thing 's ’s - who that can could should would must might will does or way time's reason moment night point morning wants",
);
