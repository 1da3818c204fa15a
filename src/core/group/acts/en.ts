/**
 * English words for what happens, by the act they name: words in one line tell one thing ("quake", "tremor"). Nouns and verbs of which
 * another sense is as usual in the news stand in no line ("hit", "held", "march").
 */
export const ACTS: Readonly<Record<string, string>> = {
  die: 'die dies died dying death deaths dead kill kills killed killing drown drowned drowning perish perished fatal fatally slain murder murdered',
  hurt: 'hurt injure injured injuring injuries wound wounded wounding',
  quake: 'quake quakes earthquake earthquakes tremor tremors',
  flood: 'flood floods flooded flooding inundated',
  slide: 'landslide landslides mudslide mudslides',
  avalanche: 'avalanche avalanches',
  erupt: 'erupt erupts erupted erupting eruption eruptions',
  burn: 'fire fires blaze blazes wildfire wildfires flames',
  storm: 'storm storms cyclone hurricane typhoon tornado tornadoes',
  walkout: 'strike strikes walkout walkouts picket',
  attack:
    'attack attacks attacked missile missiles rocket rockets shelled shelling bomb bombs bombed bombing bombings airstrike airstrikes raid raids assault',
  blast: 'explosion explosions blast blasts exploded explode',
  crash:
    'crash crashes crashed collision collided collide derail derails derailed derailment overturned overturns aground capsized sank',
  shoot: 'shooting shootings shot gunman gunmen gunfire',
  steal: 'steal steals stole stolen rob robbed robbery theft heist thieves robbers',
  hack: 'hack hacked hackers hacking breach cyberattack',
  kidnap: 'kidnap kidnapped kidnapping kidnappers abduct abducted abduction hostage hostages captors',
  free: 'freed release released releases',
  jail: 'jail jailed sentence sentenced convicted conviction guilty verdict imprisoned prison',
  acquit: 'acquit acquitted acquittal',
  layoff: 'layoff layoffs redundancies',
  resign: 'resign resigns resigned resignation quit quits',
  appoint: 'appointed appoint appointment successor succeeds',
  elect: 'elect elected election elections',
  win: 'win wins won winning beat beats beaten beating victory defeated',
  deal: 'buy buys bought buying acquire acquired acquisition takeover merge merged merger purchase',
  sign: 'sign signs signed signing agreement treaty pact accord',
  talk: 'talks negotiations negotiators negotiate negotiated',
  protest:
    'protest protests protested protesters demonstration demonstrations demonstrated demonstrators marched marchers rally rallied',
  sanction: 'sanction sanctions sanctioned blacklist blacklists blacklisted',
  ban: 'ban bans banned forbid forbids forbidden prohibit prohibited',
  infect: 'infect infected infection infections cases',
  launch: 'launch launches launched liftoff',
  land: 'landed landing touchdown',
  rescue: 'rescue rescued rescuing saved',
  evacuate: 'evacuate evacuated evacuation',
  close: 'closed closure shut',
  fail: 'breakdown',
  suspect: 'questioned suspect suspects suspicion',
  arrest: 'arrest arrests arrested arresting detain detained detains custody',
  charge: 'charged indicted',
  appeal: 'appeal appeals appealed',
  inquire: 'inquiry investigation investigations investigate investigated investigators examination examine examined',
  concede: 'concede conceded concedes',
  summon: 'summon summoned summons',
  mourn: 'funeral mourn mourns mourned mourning tribute tributes vigil',
  apologise: 'apologise apologised apology apologises',
  sue: 'sue sues sued suing lawsuit lawsuits',
  reject: 'reject rejects rejected',
  accuse: 'accuse accused accuses accusing blamed blames',
  visit: 'visit visits visited',
  condemn: 'condemn condemns condemned denounce denounces denounced deplore deplores deplored',
  welcome: 'welcomed welcomes hailed hails',
  offer: 'offer offers offered',
  vaccinate: 'vaccinate vaccinated vaccinating vaccination vaccine vaccines',
};

/** Acts that answer another: an arrest over a crash is not the crash, whatever else the two sentences share. */
export const FOLLOW_UPS: ReadonlySet<string> = new Set(
  'suspect arrest charge appeal inquire concede summon mourn apologise sue reject accuse visit condemn welcome offer vaccinate'.split(
    ' ',
  ),
);

/** What a sentence tells that names its only acts as gone before. */
export const REACTION = 'react';

/** The act that ends another: talks that broke down are not the talks that began. */
export const ENDING = 'fail';

/**
 * Where the sentence turns to what went before: "two days after ..."; behind a price that moved any "after"; or to the talks that what is
 * done is to serve.
 */
export const WENT_BEFORE =
  /,? (?:(?:(?:an?|one|two|three|four|five|six|seven|several|\d+) )?(?:few )?(?:minutes?|hours?|days?|weeks?|months?)|the day|shortly|soon) after\b|(?<=\b(?:rose|rise|fell|jumped|gained|lost|slid|soared|plunged|dropped|climbed|tumbled|surged|sank)\b[^,;]{1,60}(?:percent|%|points?)[^,;]{0,60}) after\b|(?<=^[^,;]{0,30}\b(?:shares|stocks|bonds|futures|yields|prices)\b[^;]{1,90}) after\b|[ "“]to (?:boost|build|show|create|restore|increase|strengthen|support|further|ease|help) [^,;.]{1,60}(?= (?:in|for|at) (?:[\p{L}-]+ ){0,3}(?:talks|negotiations)\b)/u;

/** An aside that tells who somebody is by what was done before: "the banker jailed on Monday". */
export const ASIDE =
  /, (?:who|which|whose|(?:an?|the)(?! [^,]*\b(?:said|says|would|will|has|have|had|is|are|was|were)\b)) [^,]{3,80},(?= \p{L})/gu;

/** What something is done about: "talks over the cuts", "a march against the ban". */
export const DONE_ABOUT =
  /\b(?:over|against)(?: (?!(?:was|were|is|are|has|have|had|been)\b)[\p{L}\p{N}’'-][\p{L}\p{N}.,’'-]*){1,4}/gu;

/** Several words for one; what the pattern finds is replaced by the word after it. */
export const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:opened|opens|opening|open) fire\b/g, 'shooting'],
  [/\b(?:steps?|stepped|stepping) down\b/g, 'resigned'],
  [/\bstopped work\b|\bdown(?:s|ed|ing) tools\b/g, 'strike'],
  // "walked out on Monday", not "out of the room", "out onto the pitch".
  [
    /\bwalk(?:s|ed|ing) (?:out|off the job)\b(?! (?:of|onto|into|to|with)\b| on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day))/g,
    'walkout',
  ],
  [/\btook to the streets\b/g, 'protested'],
  [/\bjob (?:cuts|losses)\b|\blay(?:s|ing)? off\b|\blaid off\b/g, 'layoffs'],
  [
    /\b(?:cut|cuts|cutting|shed|sheds|shedding|axed?|axes|axing|slash|slashes|slashed|lose|loses|losing|lost|loss of) (?:[\p{L}\p{N}.,’'-]+ ){0,4}?(?:jobs|posts|positions)\b/gu,
    'layoffs',
  ],
  [/\b(?:admit(?:s|ted)?|conced(?:e|ed|es|ing)|accept(?:s|ed)?) defeat\b/g, 'conceded'],
  [/\b(?:take|takes|took|taken|taking) (?:[\p{L}\p{M}’'-]+ ){1,5}?to court\b/gu, 'sued'],
  [/\b(?:brought|carried|lifted|winched) (?:back )?to (?:the surface|safety)\b/g, 'rescued'],
  [/\b(?:air|drone|missile|rocket|artillery)[ -]strikes?\b/g, 'airstrike'],
  [/\b(?:left|leaves|jumped|came off|comes off|ran off) (?:the |its )?(?:rails|tracks)\b/g, 'derailed'],
  [/\b(?:turns?|turned) down\b/g, 'rejected'],
  [/\bburst (?:its|their) banks\b/g, 'flooded'],
  [/\b(?:hill|mountain)side (?:has |had )?(?:collapse[sd]?|gave way|gives way|slid)\b/g, 'landslide'],
  [/\b(?:said|says|saying) sorry\b/g, 'apologised'],
  [/\bsuspected of\b/g, 'suspect'],
  [/\bclaim(?:s|ed|ing)? (?:[\p{L}\p{N}-]+ ){1,4}lives\b|\bclaim(?:s|ed|ing)? the lives\b/gu, 'killed'],
  [
    /\blaunch(?:es|ed|ing)? (?:an? |its |their |new |fresh |more )?(?:[\p{L}-]+ )?(?=assault|attack|airstrike|offensive|raid|strike)/gu,
    '',
  ],
  [/\b(?:broke|breaks|broken) (?:off|down)\b|\bended (?:without|with no)\b/g, 'breakdown'],
  [
    /\bnamed (?=(?:[\p{L}-]+ ){0,3}(?:minister|chief|head|president|director|coach|captain|chairman|manager|ambassador)\b)/gu,
    'appointed ',
  ],
  [/\bper cent\b/g, 'percent'],
  [/\bre-(?=\p{Ll})/gu, 're'],
  [/\bpulled (?:[\p{L}\p{M}-]+ ){1,4}?alive\b/gu, 'rescued'],
  [/\beuropean union\b/g, 'eu'],
  [/\bunited nations\b/g, 'un'],
];

/** Words of one meaning that name no act. */
export const SYNONYMS: Readonly<Record<string, string>> = {
  rise: 'rise rises rose rising raise raises raised increase increases increased jump jumped climbed soared dearer',
  cut: 'cut cuts lower lowers lowered reduce reduces reduced cheaper fell falls drop dropped',
  pay: 'pay wage wages salary salaries',
  train: 'train trains rail railway railways express',
  company: 'company firm business companies firms businesses',
  minister: 'minister ministry',
  doctor: 'doctor doctors physician physicians medic medics',
  pupil: 'pupil pupils schoolchildren student students',
  flat: 'flat flats apartment apartments',
  police: 'police officers policemen',
  court: 'court judge judges tribunal',
  truce: 'truce ceasefire armistice',
  soldier: 'soldier soldiers troops servicemen',
  petrol: 'petrol gasoline fuel',
  child: 'child children boy girl boys girls toddler',
};
