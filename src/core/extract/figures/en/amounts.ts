const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns before "of" that say how an amount moves or is reckoned, not what it is of. */
export const RECKONED = words(
  'total maximum minimum sum amount average range rise increase cut fall drop decline growth jump gain surge reduction reward equivalent cost value price',
);
/** Verbs (dictionary form) whose object is money or a share, and the word that readers see for them. */
export const PAID: ReadonlyMap<string, string> = new Map(
  'spend spent,pay paid,invest invested,donate donated,raise raised,earn earned,receive received,lose lost,owe owed,offer offered,demand demanded,pledge pledged,promise promised,seek sought,give given,steal stolen,save saved,fine fined,sue sued,borrow borrowed,lend lent,award awarded,allocate allocated,grant granted,approve approved,provide provided,need needed,request requested,commit committed,expect expected'
    .split(',')
    .map((row) => row.split(' ') as [string, string]),
);
/** Verbs (dictionary form) by which a side gets its share of a vote or a market. */
export const SHARING_VERBS = words('win get take poll hold gain secure receive score claim reach have');
/** Verbs (dictionary form) of a side that names a number for what is bargained over. */
export const BARGAINING_VERBS = words('offer demand propose want seek suggest reject accept');
/** What may stand between a verb and its amount. */
export const BEFORE_AMOUNT = words(
  'to at by from as a an the about around some another further extra additional net record low high new combined roughly up down well back just only more less than over under below above nearly almost least most year - some total already between',
);
/** Prepositions after an amount that lead to what it is for. */
export const PURPOSE = words('in for on towards toward');
/** Nouns of time and place that "in" and "for" may lead to instead. */
export const NO_PURPOSE = words(
  'year month week day quarter decade hour minute time january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday total return exchange addition all cash court example instance now trading fact public part turn response order effort attempt bid addition dollars euros pounds yen rubles recent early late morning afternoon evening session trading season period sessions',
);
/** Heads of a subject that tell nothing of the amount. */
export const NO_SUBJECT = words('it they that this he she we you i there which who one some these those what');
/** Names of coins that are no unit of their own, for several lands have them or none. */
export const COINS =
  /^(?:crowns|marks|thalers|florins|guilders|francs|dinars|talers|ducats|liras|pesos|rupees|shillings|krone|kroner|kronor)$/;
/** Adjectives that compare a level with another: "The rate was lower still, at 78%". */
export const COMPARED = words(
  'lower higher worse better larger smaller greater stronger weaker unchanged flat steady stable worst best',
);
/** Adjectives of a value that held before. */
export const FORMER = words('previous earlier former prior original initial');
/** Participles that end a comparison: "higher than expected". */
export const THAN_ENDS = words('expected forecast predicted thought estimated planned hoped usual average before');
/** Words that lead to a time, and the months. */
export const TIME_LEADS = words('in for during over by since on');
export const MONTHS = words('january february march april may june july august september october november december');
/** Verbs (dictionary form) by which a weight, an area or a volume comes together, and the word that readers see for them. */
export const DONE_WITH: ReadonlyMap<string, string> = new Map(
  (
    'leak leaked,spill spilled,pour spilled,gush spilled,discharge discharged,dump dumped,burn burned,scorch burned,char burned,destroy destroyed,' +
    'flood flooded,inundate flooded,submerge flooded,deliver delivered,bring delivered,ship shipped,send sent,export exported,import imported,' +
    'seize seized,confiscate seized,recover recovered,collect collected,remove removed,clear cleared,harvest harvested,plant planted,' +
    'produce produced,emit emitted,release released,sell sold,buy bought,donate donated'
  )
    .split(',')
    .map((row) => row.split(' ') as [string, string]),
);
/** Verbs (dictionary form) by which a thing changes hands "for" its price. */
export const TRADING_VERBS = words('sell buy purchase acquire auction rent lease hire');
/** Participles behind a number that somebody else named: "above the 235,000 forecast by the bank". */
export const EXPECTED_VALUE = words('forecast expected predicted projected estimated planned');
