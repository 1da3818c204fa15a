const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Participles that say of a person that they lost their life, or were hurt. */
export const KILLED = set('killed murdered assassinated slain executed beheaded strangled lynched');
export const INJURED = set('injured wounded hurt hospitalised hospitalized');
/** Participles that say so only before "dead", "to death" or "down" ("shot dead", "stabbed to death", "gunned down"). */
export const ATTACKED = set('shot stabbed beaten gunned hacked found burned burnt bludgeoned tortured riddled crushed');
/** Verbs that take the victim as their object. */
export const KILLING = set(
  'killed murdered assassinated kill murder assassinate killing murdering assassinating executed',
);
export const INJURING = set('injured wounded injuring wounding injure wound');
/** Nouns of a death, before "of" or after a possessive. */
export const DEATH = set('murder assassination killing death slaying');
/** Auxiliaries that show a single subject. */
export const SINGULAR = set("was is has wasn't");
/** Words between an auxiliary and its participle. */
export const BETWEEN = set(
  'been being also seriously slightly critically fatally badly severely brutally later then reportedly allegedly apparently shot instantly himself herself only gravely lightly kidnapped and abducted tortured stabbed subsequently',
);
/** Words that make the subject or object no single person. */
export const NOT_ONE = set(
  'no none nobody neither nothing not never people men women children civilians rebel rebels guerrilla guerrillas insurgent gunman attacker assailant policemen persons soldiers group crowd number total couple family majority dozens hundreds thousands several many some others more most all two three four five six seven eight nine ten eleven twelve both few each every it that this what which democracy freedom time hope them us those these peace themselves civilian innocent animals cattle bill proposal law plan idea deal project crops dogs building vehicle bus house ship plane car',
);
/** Words before a noun that leave it one person. */
export const ARTICLES = set(
  'a an the his her its their former late another deputy then- our leftist rightist local prominent young',
);
/** One person by office, rank or kin. */
export const PERSONS = set(
  'president minister mayor general colonel major captain lieutenant sergeant senator governor ambassador judge king queen prince princess pope archbishop bishop priest reverend father monsignor actor actress singer author musician director leader commander chief councillor councilman congressman deputy lawmaker activist journalist reporter editor candidate magistrate prosecutor attorney professor rector nun secretary dr doctor driver bodyguard guard policeman policewoman officer soldier agent civilian man woman boy girl child peasant student worker nurse teacher lawyer businessman wife husband son daughter brother sister mother him her me citizen baby attorney lord bishop baker peddler vendor jesuit passenger pilot engineer official companion photographer cameraman missionary farmer watchman youth teenager minor',
);
/** Words that no object begins with or reaches across. */
export const NO_OBJECT = set(
  'in on at by during after before near when while with from for to and as of off over since until here there today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday last off is was are were be been',
);
/** Capitalised words that are no part of a person's name. */
export const NOT_IN_NAME = set(
  'the his her their its other others police army guard forces troops militia navy government members officials soldiers town city street village',
);
/** Subjects that are no person. */
export const NO_SUBJECT = set('it that this what which there');
/** Nouns of several deaths, before "of" and one person who is the first of them. */
export const DEATHS = set('murders assassinations killings deaths');
/** Words of when, where or how between a death and "of". */
export const CIRCUMSTANCE = set('on in at by during near late early yesterday today overnight');
/** Words that open a clause of time: what stands there is told elsewhere ("moments before he was shot"). */
export const TIMES = set('when before after until as while since');
/** Words that say that somebody in the sentence is dead. */
export const DEAD = set('dead died dies death killed killing murdered');
/** Words of naming, before "as", and those who are named. */
export const NAMING = set('identified named');
export const VICTIMS = set('victim victims dead body bodies corpse corpses');
/** Words of combat and accidents. */
export const NOT_VIOLENCE = set(
  'clash clashes clashed confrontation confrontations fighting combat battle battles skirmish skirmishes firefight firefights crash crashed crashes accident accidents collision collided capsized overturned derailed landing',
);
/** Nouns after "death" that make it part of another name. */
export const NOT_A_DEATH = set('squad squads toll tolls penalty threat threats row sentence certificate rate rates');
/** Words for more than one person, besides the plurals of `PERSONS`. */
export const MORE_THAN_ONE = set(
  'members beings witnesses officials militants rebels guerrillas citizens persons relatives businessmen newsmen servicemen',
);
/** Words at which the look for a subject ends. */
export const SUBJECT_END = set('and but when after while because as if then who that');
/** Words before a death that make it a memory ("never forget the murder of ..."). */
export const MEMORY = set(
  'forget forgotten forgets remember remembers remembered remembering recall recalls recalled avenge avenged avenging commemorate commemorates commemorated commemorating commemoration anniversary memory honour honor honoured honored honouring honoring tribute',
);
/** Words before a death that make it only wished, tried or threatened ("called for the murder of", "a plot to kill"). */
export const INTENDED = set(
  'mission plot plots plotted plotting threat threats threaten threatens threatened threatening attempt attempts attempted attempting try tries tried trying vow vows vowed conspiracy conspired conspiring calls called calling urge urged urges wanted wants want would could might should failed',
);
/** The same, where a verb and not a noun tells the death. */
export const INTENDED_ACT = set('plan plans planned planning order orders ordered going');
/** Words for a span between a death and what the sentence tells ("a year after the murder of ..."). */
export const LONG_AFTER = set('year years decade decades');
/** Auxiliaries of what goes on ("is killing our youth"). */
export const GOES_ON = set('is are');
/** Words of a person not named again, after the first victim ("one was killed and another wounded"). */
export const ONE_MORE = set('another');
