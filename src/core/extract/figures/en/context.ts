const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns before "of" or "to" and a great number of people: those who live there. */
export const POPULATION_LEADS = words(
  'population city town village country nation region province state metropolis capital suburb district home inhabitants community',
);
export const SPEND_NOUNS = words('about around nearly almost over roughly approximately more than just under only');
/** Words of a running total. */
export const TOTAL_WORDS = words('total far overall altogether cumulative toll since date now already combined');
/** What is added to those there were: a total of them is not new. */
export const ADDED_WORDS = words('new further additional more extra fresh another');
/** One occurrence that brings deaths, in the singular. */
export const INCIDENT_NOUNS = words(
  'attack shooting stabbing explosion blast bombing strike airstrike crash collision fire blaze avalanche landslide stampede ambush raid shootout quake earthquake storm accident derailment',
);
/** Heads of attributive numbers that are sizes, not news: "15-storey". */
export const SIZE_NOUNS = words(
  'storey story storeys stories gauge floor bedroom bed seat seater door room lane page man woman member point way piece foot inch star speed cylinder wheel horse tier sided person part core bit track volume course episode season stage mile',
);
/** Words that make a span of time a sentence of law or a truce, which is news. */
export const TERM_WORDS = words(
  'prosecutor prosecutors prison jail sentence sentenced jailed imprisonment imprisoned behind ban banned suspended suspension ceasefire truce curfew disqualified barred waiting shut closed',
);
/** Counted nouns that are parts of speech more than counts: "two sides", "three times". */
export const SLIGHT_NOUNS = words(
  'side way part thing time reason question point step kind type sort example case option hand eye foot leg arm area aspect front word term issue sense half end occasion law country nation leader party man wave round stage phase layer piece bit lot pair set group team member issue version edition app membership source title story storey',
);

/** Sizes that stand in the singular between a number and a noun, without a hyphen. */
export const SPACED_SIZES = words('page storey story bed bedroom seat lane cylinder room');
/** Those whom a network supplies. */
export const SUPPLIED_NOUNS = words('household home customer property premise user subscriber house flat consumer');
/** What can be damaged or destroyed and is no infrastructure. */
export const LOOSE_NOUNS = words(
  'ballot paper vote file document book record letter picture painting photograph box parcel package bag phone computer laptop screen bottle tonne animal cow sheep pig chicken bird horse dog cat fish plant flower tree crop game match set coin note card work artwork job life career record elephant rhino vulture eagle crane stork bear wolf lion tiger leopard deer elk boar whale dolphin seal turtle shark goose duck swan owl hen pigeon bee camel goat lamb calf cattle donkey rat mouse monkey ape gorilla chimpanzee penguin puffin otter beaver bat frog snake',
);
/** Ways and lines whose length is news. */
export const WAYS = words('detour queue tailback jam front stretch backlog column convoy line journey voyage');
/** What is won, lost and scored in sport. */
export const SPORT_NOUNS = words(
  'goal try wicket run game match fixture assist appearance cap penalty win defeat draw loss innings lap birdie bogey shutout rebound touchdown tackle save corner',
);
/** Beside these words points are those of a table or a match. */
export const SPORT_WORDS = words(
  'league table relegation play-off play-offs playoff playoffs standings scored rebounds champions championship promotion kick-off striker goals matches fixtures leaders bottom offs unbeaten goalless',
);
/** Beside these words a temperature, a speed of wind or a depth of rain is news. */
export const WEATHER_WORDS = words(
  'record hottest warmest coldest warmer cooler hotter colder warmed cooled warming heatwave peaked temperature temperatures wind winds gust gusts rain rains rainfall snow snowfall flood floods flooding storm hurricane typhoon cyclone',
);
/** Verbs (dictionary form) by which goods turn up, get lost or reach those in need: their weight is news, however small. */
export const SEIZING_VERBS = words(
  'seize confiscate intercept recover steal smuggle spill leak discharge dump recall send deliver ship distribute airlift donate',
);
/** Verbs (dictionary form) of what a land or a trade brings forth, moves and eats, by the tonne. */
export const TRADING_VERBS = words('import export produce harvest grow catch land consume eat burn store hold supply');
/** Words of a sentence (dictionary form) beside which "fighters" fly. */
export const AIRCRAFT_WORDS = words('aircraft plane warplane jet mig mig-29 f-16 squadron airborne');
