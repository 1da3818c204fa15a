/** Words of English by which counts are told apart and followed. Data only; the rules stand beside. */

/** Different words for one counted thing; the first of each row is its name in keys. */
export const SAME_THING = [
  'person people individual human life soul victim fatality casualty other death dead arrest detention resident inhabitant villager'.split(
    ' ',
  ),
  ['civilian', 'noncombatant', 'non-combatant'],
  ['soldier', 'troop', 'serviceman', 'servicemen', 'personnel', 'servicemember', 'military'],
  ['child', 'kid', 'youngster', 'minor'],
  ['warplane', 'fighter jet', 'combat aircraft', 'fighter plane', 'military plane', 'combat plane'],
  ['armoured personnel carrier', 'armored personnel carrier', 'apc'],
  ['home', 'house', 'residential home', 'residential building', 'household'],
  ['general', 'senior officer'],
  ['job', 'position', 'post'],
  ['refugee'],
  ['migrant'],
  ['worker', 'employee', 'staff'],
  ['company', 'firm', 'business'],
  ['car', 'vehicle'],
  ['pupil', 'schoolchild', 'student'],
  ['firefighter', 'fireman', 'firemen'],
  ['rescuer', 'rescue worker'],
] as const;

/** Things that are counted side by side although they are not one thing: a kind and its sub-kinds. */
export const FAMILIES = [
  ['aircraft', 'warplane', 'plane', 'jet', 'helicopter', 'airplane', 'aeroplane'],
  ['troop carrier', 'armoured personnel carrier', 'armoured vehicle', 'armored vehicle', 'combat vehicle', 'carrier'],
  ['artillery system', 'artillery piece', 'gun', 'howitzer'],
  ['ship', 'vessel', 'boat'],
  ['missile', 'rocket'],
] as const;

/** What happened to the things counted: the words of one measure; the first of each row is its name in keys. */
export const SAME_MEASURE = [
  [
    'killed',
    'dead',
    'died',
    'dying',
    'die',
    'death',
    'deaths',
    'slain',
    'perished',
    'fatalities',
    'kill',
    'killing',
    'death toll',
  ],
  ['injured', 'wounded', 'hurt', 'injuries', 'wounding', 'injuring', 'hospitalised', 'hospitalized'],
  ['missing', 'unaccounted for', 'disappeared'],
  ['destroyed', 'destroying', 'flattened', 'levelled', 'razed', 'destroy'],
  ['damaged', 'damaging', 'damage', 'flooded', 'inundated', 'submerged'],
  ['lost', 'loss', 'losses', 'losing', 'lose'],
  ['hit', 'struck', 'blitzed', 'bombed', 'shelled', 'attacked', 'hitting', 'striking'],
  ['displaced', 'homeless', 'uprooted'],
  ['fled', 'fleeing', 'flee', 'left'],
  ['evacuated', 'evacuating'],
  ['rescued', 'saved', 'pulled out', 'rescuing'],
  ['detained', 'arrested', 'seized', 'held', 'arresting', 'detaining'],
  ['surrendered', 'surrendering'],
  ['captured', 'taken prisoner', 'capturing'],
  ['infected', 'cases', 'tested positive'],
] as const;

/** Of those who came to harm some are in hospital and few in intensive care, and the ill are no wounded: counts of their own. */
export const STATES_OF_ITS_OWN = new Set(['in hospital', 'in intensive care', 'ill']);

/** Words that say nothing about which thing is counted. */
export const EMPTY_MODIFIERS = new Set(
  (
    'a an the of its their his her our this that these those some more less fewer further additional extra another other total ' +
    'about around nearly almost roughly approximately estimated at least most many several overall own very whole full entire ' +
    'staggering massive huge shocking horrific innocent brave poor heartbreaking reported confirmed known official alleged new latest'
  ).split(' '),
);

/** People as counted things: what these nouns "lose" are lives. */
export const PEOPLE = new Set(
  (
    'person civilian soldier child woman man worker officer general fighter militant refugee migrant resident passenger patient ' +
    'pupil student teacher doctor nurse journalist prisoner hostage tourist firefighter rescuer policeman officer driver farmer girl boy'
  ).split(' '),
);

/** Those who fight: the people killed in an attack are others. */
export const FIGHTING = new Set('soldier fighter militant rebel insurgent gunman combatant guerrilla'.split(' '));

/** Illnesses whose cases are people. */
export const ILLNESSES = new Set(
  (
    'cholera measles covid covid-19 coronavirus flu influenza ebola mpox polio malaria dengue tuberculosis typhoid diphtheria rabies ' +
    'meningitis hepatitis zika plague norovirus pneumonia infection disease virus poisoning'
  ).split(' '),
);

/** What a sentence gives is what has come together up to a day. */
export const AS_IT_STANDS = /\bas of\b/i;

/** What stands before the number of all who died, in whatever groups. */
export const WHOLE_TOLL = /\b(?:toll|number of (?:the )?(?:dead|deaths|fatalities))\b[^,;]{0,24}$/i;

/** What leads to the level at which a thing stands: "rose | to 4%". */
export const LEADS_TO = /\b(?:to|at|from)(?: \p{L}+){0,2} $/u;

/** What leads to the amount by which it moved: "fell | by 40 cm". */
export const MOVED_BY = /\bby (?:\p{L}+ ){0,2}$/u;

const MOVES = 'rise|fall|increase|decrease|cut|drop|decline|gain|jump|growth|loss|change|raise|reduction';

/** What says behind an amount that it is how much a thing moved: "1.2% | lower". */
export const MOVED_AFTER = new RegExp(`^ (?:lower|higher|more|less|fewer|up|down|${MOVES})\\b`, 'i');

/** Such a word alone, where that is what was counted: "a | rise | of 9%". */
export const MOVE = new RegExp(`^(?:${MOVES})s?$`, 'i');

/** What says before a number that it counts some of those told before. */
export const OF_WHICH = /\b(?:of|among) (?:which|whom|them|these|those),? (?:\p{L}+ ){0,2}$/iu;

/** The same behind it: "three | of those who were arrested". */
export const OF_THOSE =
  /^ of (?:(?:the|those|these|its|their|his|her) |\p{N}+ |(?:two|three|four|five|six|seven|eight|nine|ten) )(?:\p{L}+ ){0,3}?(?:who|that|which)\b/iu;

/** "twelve | of the crew", where nothing more is said of them than that they are some. */
export const OF_ALL = /^ of (?:the|its|their|these|those) (?:\p{N}+ )?\p{Ll}/u;

/** A stretch of days that a sentence counts over: "in the past week". */
export const PERIOD =
  /\b(?:in|over|during|within|for|of) (?:(?:the |these )?(?:past|last|previous)|this) ((?:\p{L}+ |\p{N}+ )?(?:hour|day|week|month|year|decade)s?)\b/iu;

/** Words in the name of a region, in which towns lie. */
export const REGION =
  /\b(?:region|province|county|district|oblast|valley|coast|island|north|south|east|west|central|northern|southern|eastern|western)\b/;

/** Whom an article means where it leaves out who it was. */
export const ANYBODY =
  /^(?:the |local |state |government |media |news |police )*(?:officials?|authorities|reports?|media|sources?)$/i;

/** Whose office is that of one town, and the town. */
export const OF_TOWN =
  /^(?:the )?(?:\p{Ll}+ )?(?:mayor|police|council|hospital|hospitals|firefighters|rescuers|doctors|prosecutors) (?:of|in) ((?:\p{Lu}[\p{L}'’-]+ ?){1,3})$/iu;
/** "The toll in Osk rose": the town whose dead are counted. */
export const TOLL_IN =
  /\b(?:toll|number of (?:the )?(?:dead|wounded|injured|missing)) (?:in|at) ((?:\p{Lu}[\p{L}'’-]+ ?){1,3}?)(?= ?(?:\p{Ll}|[,.]))/u;

/** Bodies that fight, and what they say of their own losses. */
export const ARMED = /\b(?:army|military|navy|air force|armed forces|general staff|militia|rebels)\b/i;
export const OWN_DEAD = /\b(?:its|their) (?:own )?(?:dead|men|soldiers|fighters|losses)\b/i;

/** A measure of what goes up and down by itself: "without power", "waiting". */
export const STANDING_AT = /^(?:without\b|(?:waiting|on strike|in shelters|in hospital)$)/;

/** What says that a number corrects another. */
export const REVISED = /\b(?:correct|revis)(?:ed|es|ing)\b/i;

/** What vague words of number can mean, from and below which number; the wider ones first. */
export const VAGUE_RANGES: readonly [RegExp, number, number][] = [
  [/\bhundreds of millions\b/, 2e8, 1e9],
  [/\b(?:tens|dozens|scores) of millions\b/, 2e7, 1e8],
  [/\bmillions\b/, 2e6, 1e9],
  [/\bhundreds of thousands\b/, 2e5, 1e6],
  [/\b(?:tens|dozens|scores) of thousands\b/, 2e4, 1e5],
  [/\bthousands\b/, 2e3, 1e5],
  [/\bhundreds\b/, 2e2, 1e3],
  [/\b(?:dozens|scores)\b/, 24, 200],
];

/** Bodies are no people killed: they are found somewhere. */
export const BODIES = /\b(?:bod(?:y|ies)|corpses?)$/i;

/** What says before a thing whose it is: "40 | of its | plants". */
export const OWNED_BY = /\b(?:its|their|his|her|our|my) (?:\p{L}+ )?$/iu;

/** "the burned area": what was done with it, and no thing. */
export const TRACT = /^\p{L}+ed (?:area|surface|land|zone)$/u;

/** What stands before a number that held before. */
export const FORMER =
  /(?:\bfrom|\b(?:up|down|rise|fall|risen|fallen|rising|falling|dropping|dropped|rose|fell) from|\bcompared (?:with|to)|\bagainst|\binstead of|\brather than|\bpreviously|\bearlier|\bformerly|\b(?:first|earlier|previous|initial|original|preliminary|provisional) (?:figure|number|count|estimate|total|toll|reading) of|(?<!\b(?:say|says|said|that|which) (?:it|he|she|they|we|that) )\bhad (?:spoken of|reported|counted|given|said)) (?:(?:about|around|nearly|almost|over|more than|a|the|an earlier|some|just) )?$/i;

/** What news is measured by: "the deadliest since 2009, when 83 died", "the worst since a fire killed 83 in 2009". */
export const MEASURED_SINCE =
  /(?:\b(?:first|most|fewest|worst|biggest|\p{L}{3,12}est)\b[^;.]{0,60}\bsince (?:an? [^,;.]{1,60}|[^,;.]{1,24}, when [^;.]{0,60})|\bsince an? [^,;.]{1,60}\b(?:that|which)\b[^,;.]{0,20})$/iu;

/** "rose 3.4%, after 3.9% in March". */
export const AFTER_FORMER = /\d[^.]{0,60}\bafter (?:a |an? \w+ of )?$/i;

/** What makes of a number one that comes on top of others. */
export const MORE_BEFORE = /\b(?:another|further|additional|extra) $/i;

/** The same behind it. */
export const MORE_AFTER = /^ (?:more|further|additional|other)\b/i;

/** What is said of those who were counted wrongly. */
export const MISCOUNTED =
  /^[^,;.]{0,40}\b(?:counted|listed|entered|registered|recorded) (?:twice|wrongly|in error|by mistake)\b/i;

/** "Two were found, raising the toll to six": what adds a number to a total. */
export const ADDED =
  /\b(?:raising|bringing|taking|pushing|lifting) (?:the |its |their )?(?:\p{L}+ ){0,3}(?:toll|number|total|tally|count)\b[^.;]{0,40}? to\b/u;

/** "of votes counted": how far a count has come. */
export const COUNTED_SHARE =
  /^ of (?:the |all )?(?:votes?|ballots?|precincts|wards|districts|polling stations)(?: \p{L}+){0,3}? (?:counted|tallied|reporting|reported)\b/iu;

/** "dead soldiers" are not said to be killed as well. */
export const DEAD = /^dead (?=\p{L})/u;

/** Words by which an article says that somebody was killed, and did not only die. */
export const KILLS = /\b(?:kill|murder|massacr|assassinat|execut|behead|slay|slain|slew|lynch)/i;

/** Words for what is paid for a thing, in a noun phrase of their own. */
export const COST = /\b(?:costs?|prices?|bill|losses|damage)\b/i;
/** Between a thing and the sum that it costs. */
export const COSTS_SO_MUCH = /^[^.,;:]{0,30}\b(?:costs?|costing)\b[^.,;:]{0,40}$/;
/** Right before the thing whose cost is told. */
export const COST_OF = /\bcosts? of (?:the |an? |its |their |this )?$/;
