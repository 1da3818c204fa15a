/** English words around place names. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that put what happened at the place they lead to. */
export const LOCATIVE = words(`
  in at near around outside inside across throughout within on over into to towards toward from between along off
  through above beyond downtown including
`);

/** Words before a name that say it is a place ("the village of X"). */
export const SETTLEMENT = words(`
  city town village hamlet suburb settlement port capital district region province county state island department
  municipality neighbourhood neighborhood township borough community commune locality port-city canton prefecture
`);

/** Words that lead to a place and hardly ever to anything else. */
export const LOCATES = words('in near outside');

/** What stands, or breaks out, at a place rather than at a body: "the dam at X". */
export const STANDING_AT = words(`
  dam dams mine mines pit quarry bridge port harbour harbor station reservoir lake crossing border camp shelter barracks base airfield lighthouse
  flood flooding landslide avalanche eruption battle
`);

/** What one has in a body or a person: "shares in X", "confidence in X". */
export const STAKES = words(`
  share shares stake stakes stock stocks interest interests investment investments invest invested investing investor
  investors confidence trust faith belief believe believes believed believing holding holdings bonds role part star stars
  starring starred engage engaged interested majority ownership
`);

/** Verbs whose "in" leads to a tongue. */
export const IN_TONGUES = words('written wrote speak speaks speaking spoke spoken sung');

/** Verbs of who speaks: people, firms and states more than towns. */
export const SPEECH = words(
  'said says say told tells added adds announced announces warned insisted argued thinks believes wrote writes',
);

/** Words that may follow the name of a place and are no noun that it stands before. */
export const FOLLOWING = words(`
  on in at after before when where who which that while as and but or have has had was were is are will would could can said
  to for with by from since during until over between near late early last this next alone because if of not also earlier today yesterday
  whose whom killed wounded injured left died burst broke gave collapsed closed opened sank burned fell began remain remains remained
`);

/** Capitalised words behind "in" that name no place: festivals, tongues, networks. */
export const NOT_IN_NAMES = words(`
  christmas easter ramadan lent passover advent covid latin arabic hindi urdu farsi bitcoin brexit islam christianity
  facebook twitter instagram youtube tiktok google amazon netflix microsoft apple tesla
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december spring summer autumn winter english heaven hell god parliament congress senate cabinet
`);

/** Nouns whose "of" leads to where they are: "the outskirts of X", "north of X", "the siege of X". */
export const PLACED = words(`
  north south east west northeast northwest southeast southwest outskirts outside suburbs centre center heart middle part
  parts half streets coast shores edge edges rest most areas area corner siege shelling bombing bombardment invasion
  occupation capture fall battle evacuation defence defense people residents population
`);

/** Capitals that stand for their governments as often as for themselves. */
export const GOVERNMENTS = words(`
  moscow washington beijing london brussels paris berlin kyiv kiev tehran ankara delhi islamabad tokyo seoul pyongyang
  jerusalem damascus baghdad riyadh cairo rome madrid warsaw budapest belgrade minsk kabul taipei canberra ottawa havana
  caracas managua khartoum
`);

/** Words by which a firm is known as one. */
export const COMPANY = words('inc corp co ltd plc llc');

/** Words after a name that make it a region ("X region"). */
export const REGION = words(`
  region oblast province district county raion governorate prefecture department state valley peninsula island islands
  territory canton municipality parish township suburb neighbourhood neighborhood airport
`);

/** Prepositions that lead to people and things as often as to places. */
export const LOOSE = words('to from into towards toward between over on along off above beyond including through by');

/** Words that make "to X" and "from X" a movement to or from a country, not a tie or a claim. */
export const MOTION = words(`
  flee fled fleeing arrive arrived arriving move moved moving send sent sending deport deported cross crossed crossing return
  returned returning go went going travel travelled traveled travelling enter entered entering export exported exports
  ship shipped shipments flew fly flights flight evacuated evacuate escaped escape came come coming imported imports
  imports goods parcels packages deliveries refugees migrants driven drove taken took brought transferred relocated`);

export const DIRECTION = words(`
  north south east west northern southern eastern western central northeastern northwestern southeastern southwestern
  north-eastern north-western south-eastern south-western northeast northwest southeast southwest
`);

/** What a country has at home: after its name or its people's ("UK households", "Peruvian voters") they tell where an article is set. */
export const HOME = words(`
  economy economist economists finances households consumers taxpayers voters inflation growth budget treasury
  chancellor parliament parliamentary elections electorate pensioners hospitals schools roads homes homeowners motorists
  railways airports universities government councils exporters
`);

/** Words before a name that say it is a person. */
export const TITLE = words(`
  mr mrs ms miss dr prof professor president minister prime chancellor senator sen rep governor gov mayor general gen
  colonel col captain capt major maj lieutenant lt sergeant sgt corporal king queen prince princess pope sir lord lady
  judge justice secretary ambassador chief commander admiral inspector officer detective coach actor actress singer
  sheriff deputy spokesman spokeswoman chairman director st saint
`);

/** Names that are ordinary words, first names or months as well; taken for places only where a word of place leads to them. */
export const DOUBTFUL = words(`
  reading nice mobile most hope victory march may april june august will mark battle police union male orange lima
  independence liberty freedom normal commerce eagle bath sale deal hull ware wells best split bar born of the as is
  best boss same ray van man men un us it he she son sun sunday monday tuesday wednesday thursday friday saturday
  january february july september october november december young old white black brown green gray grey grant gay troy
  florence georgia charlotte victoria alexandria sydney austin houston dallas jordan chad kent lincoln jackson johnson
  madison marion nelson newton paris phoenix columbia columbus cleveland franklin hamilton harrison hudson irving logan
  moore parker perry pierce porter preston quincy russell sherman stanley taylor trenton tyler vernon warren washington
  wayne webster wilson winston clinton bush ford carter kennedy nixon reagan monroe jefferson adams arthur albert
  angel angels san santa santo bell bend central center centre church college university court cross crown dale day
  east west north south eden early fair fall falls field forest fort gate glen gold golden grand hall harbor heart
  high hill hills home hot house iron king kings lake land laurel lead lee level long lost love marina mercy mill
  mills mission moon mount much mountain new noble oak ocean old opportunity page park peace pearl people pine plain
  plains point pool post power price pride progress prospect queen radium rich ridge river rock rose roses round royal
  ruby rush sand sandy sea security self silver sky snow spring springs star stone story street summer summit sugar
  sweet temple tower town trade trail tree trinity truth union united universal upper vale valley van venus veteran
  view villa village vision wall war water way weed well west white wild wind windsor winter wolf wood woods world
  york zion bank bay beach bridge castle city coast cold energy bureau assembly congress senate parliament government
  army navy force forces air guard news times post journal media press house office
  today yesterday tomorrow others both them this that these those here there after before during many some several
  national international republic red cross candia castro part human area ban nor ora ben google hamas justice alert advance effort emergency reserve assumption maximum minimum
  middle siege security convoy liberal federal marine earth mars god alliance culture homeland veterans revenue most
  state county district department bureau channel reunion mission safety labor labour education alice marco donald
  finance defense defence interior health agriculture transport treasury foreign affairs his her its their republic
  red candia castro obama barranca puerto an and at be but for from had has have if in into its no not on one or our out so such than then they to two up was we
  were what when where which while who with you your again against all also another any are been being between
`);

/** What a town has that is called after it ("Cardiff Crown Court"). */
export const FACILITY = words('council court airport prison jail infirmary hospital magistrates cathedral docks');

/** Words behind a name by which it acts or speaks, or which end what it says of itself. */
export const ACTING = words(`
  has have had is was said say says claim claims will would could may want wants official officials authorities government police
  and with from after into that which while when where before since until over under
`);

/** Verbs of a place that holds those who stand behind them. */
export const HOSTING = words('host hosts hosted houses shelters');
export const YET = words('now currently already still');

/** Verbs (as written) by which a place counts what is its own. */
export const OWN_COUNTING = words(`
  expect expects recorded logged registered received welcomed drew attracted attracts produces produced earns earned employs
`);

/** Bodies that are only called after a town. */
export const BODY_NOUNS = words(`
  exchange bourse bank university institute newspaper daily firm company group club broadcaster airline chain brewery
  carmaker startup start-up
`);

/** Who leads a town or speaks for it, wherever the news is. */
export const LED_BY = words(`
  official officials authorities government police mayor governor council councillors leader leaders forces troops army
  military ambassador envoy embassy prosecutor prosecutors bishop archbishop attack attacks offensive invasion
`);

/** What befalls people and things in one place, and whoever deals with that. */
export const BEFALLEN = words(`
  killed injured hurt wounded dead died missing trapped rescued arrested detained evacuated destroyed damaged burned burnt flooded
  collapsed hospital survived drowned
`);

/** Words by which a sentence sums up many days or places. */
export const SUMMING = words(
  'since total overall altogether far nationwide annually invasion war conflict fighting troops soldiers forces',
);

/** What is called after the people of a region that is no country. */
export const REGION_PEOPLES: Readonly<Record<string, string>> = {
  Scotland: 'Scottish',
  Wales: 'Welsh',
  'Northern Ireland': 'Northern Irish',
  Catalonia: 'Catalan',
  'Basque Country': 'Basque',
  Bavaria: 'Bavarian',
  Sicily: 'Sicilian',
  Corsica: 'Corsican',
  Brittany: 'Breton',
  Flanders: 'Flemish',
  Texas: 'Texan',
  California: 'Californian',
  Quebec: 'Quebecois',
};
