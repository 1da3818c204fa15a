/** English words of attribution. Verbs are dictionary forms. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose subject vouches for what follows, whatever its form ("said that", "reported 40 cases"). */
export const SAYING = words(`
  say tell add claim report announce state declare confirm deny note warn estimate argue insist explain reveal disclose
  acknowledge admit allege assert predict forecast project suggest indicate conclude write tweet recall stress emphasize
  emphasise mention observe remark comment repeat reiterate reply respond answer testify boast brag complain joke
  maintain contend concede caution advise propose unveil accuse believe think show promise pledge vow guess
  question ask demand continue cite quote read rate outline tout reckon opine quip lament estimate calculate specify
  clarify proclaim signal speculate relate tally praise criticize criticise blast slam urge recommend describe detail
  assess anticipate dispute reject blame credit charge
`);

/** Verbs that report only with a clause ("found that 40 had left", not "found 40 bodies") or when a document is the subject. */
export const FINDING = words(`
  find learn hear discover determine know understand feel see agree establish verify expect
`);

/** Verbs by which a body changes its own count ("raised the toll to 17"). */
export const TALLYING = words('raise correct revise lower cut increase update reduce');

/** Those of them that change nothing but a count: trains are increased in number, the injured are not. */
export const RECOUNTING = words('correct revise update');

/** What a body changes when it counts or reckons anew. */
export const COUNTS = words(
  'toll tally estimate estimates count forecast forecasts outlook guidance projection projections target',
);

/** Verbs that report only with "that" or before speech: "recalled 600 cars" is no speech. */
export const SPEECH_ONLY = words('recall respond reply answer');

/** Verbs of looking ahead: with a number they report ("the bank expects growth of 2%"). */
export const EXPECTING = words('expect anticipate foresee');

/** Verbs by which only a document reports ("the register lists 40 names"), or that need their "at" ("put the toll at 40"). */
export const CARRYING = words('publish release record document register count list give contain include point put');

/** Verbs of bringing a document to light: who does so vouches for what it shows. */
export const PUBLISHING = words('publish release issue obtain unveil print present file submit');

/** Verbs of intention: what they promise stands after "to". */
export const INTENDING = words(
  'plan want hope intend aim seek threaten promise pledge vow agree offer propose call ask request wish',
);

/** Verbs that may stand before their subject ("..., said the mayor"). */
export const INVERTED = words(
  'say add write ask explain warn report note declare recall reply continue argue conclude insist announce tweet observe claim joke remark state reveal',
);

/** Nouns of things that report: with them as subject, finding and showing verbs count too. */
export const DOCUMENTS = words(`
  poll survey study report analysis review data figure figures statistics statistic record records document documents
  research census estimate estimates projection projections forecast newspaper article memo letter filing filings
  database tally count audit index tracker statement paper bulletin dispatch news agency investigation assessment
  release results finding findings analyses numbers polling exit polls surveys studies reports average documents files media
  slide slides chart charts graph graphs accounts dataset spreadsheet transcript transcripts presentation memos letters emails returns
`);

/** Nouns of saying that a possessive governs ("the ministry's estimate"). */
export const STATEMENTS = words(`
  estimate estimates claim claims report reports statement figure figures count tally projection projections forecast
  prediction assertion announcement admission toll data plan proposal pledge promise poll survey study analysis
  calculation calculations comment comments remark remarks testimony allegation allegations contention survey's
  numbers records statistics assessment accusation insistence warning offer demand charge charges
`);

/** What cannot vouch for anything as a subject. */
export const NOBODY = words(`
  there this that these those what nothing everything something anything one some many most few others all both each
  none such another any much more i we you me us nobody everyone someone anyone anybody percent % point points toll death following worth
  people voters respondents readers viewers majority half   week month year day night
`);

/** Rules and measures: something may be so according to them, but they vouch for nothing. */
export const NORMS = words('index scale law rules schedule timetable tradition custom theory legend rumour rumor');

export const PRONOUNS = words('he she they it');
/** Endings of an owner's name. */
export const POSSESSIVE = words("'s ’s");
/** Whose something is, where the owner was named before. */
export const OWNERS = words('his her its their');
export const RELATIVE = words('who which that where whose whom');
export const WEEKDAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today yesterday tomorrow tonight earlier later recently last',
);

/** Words of time that trail or lead a name without belonging to it. */
export const TIMES = words(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april
  may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec week month
  year morning afternoon evening night last late early this earlier later
`);

/** Verbs that taggers take for nouns in "data show that", "officials report 40". */
export const DOUBTFUL = words('show say report estimate claim suggest find note forecast');

/** Conjunctions that begin another clause: what follows is no longer the speaker's. */
export const TURNS = words('while whereas but although though');

/** Words that open a clause which depends on the next. */
export const LEADS = words(
  'when while as if although though because since after before until once whenever where unless',
);
/** Words that follow "X said" to tell when or how it was said. */
export const AFTER = words('after as when before while during following in at on through via');

/** Participles by which the article goes on in its own voice ("..., sparking clashes"). */
export const REACTIONS = words(
  'prompting sparking triggering drawing fuelling fueling provoking igniting raising forcing sending knocking dragging',
);

/** Verbs whose participle before "to" is passive: "players projected to be picked early". */
export const SUPPOSING = words('project forecast estimate believe report predict say assess rate show');

/** What makes a number before it a share of a whole. */
export const SHARES = words('% percent per percentage half third thirds quarter quarters fifth fifths tenth tenths');

/** Verbs of judging: whose merits are told after "which" is the article's own word. */
export const JUDGING = words('praise criticize criticise blast slam blame reject credit dispute tout');

/** Verbs of denying: after a semicolon the article goes on by itself. */
export const DENYING = words('deny dispute reject');

/** Verbs that may take a plain number as object. */
export const REPORTING = words('report announce post see record register');

/** Verbs of presenting: what is explained after a colon is the article's own word. */
export const PRESENTING = words('unveil outline propose detail');

/** What a speaker does while speaking ("..., he said, referring to the 40 cases"): no part of what is said before. */
export const SPEAKERS_OWN = words('refer point speak call cite base use compare follow add quote hold show wave urge');

/** Verbs that also mean to do something; they report only with a clause of their own or before speech. */
export const DOING = words('add continue read detail describe count answer maintain');

/** Verbs that make others act: why they had to stands after "after", and is the article's own word. */
export const ORDERING = words('warn urge tell order advise call ask promise pledge vow threaten demand');

/** Prepositions inside a name or noun phrase. */
export const INNER = words('of for in at from on with to near by against within under over de del du der van von');

/** Bodies that an article names in full once and then calls by this word alone ("the ministry"). */
export const BODIES = words(`
  ministry office agency company group department government police army council committee commission bank union party
  service authority court firm organization organisation campaign report poll statement newspaper military force centre
  center institute university federation board hospital charity association foundation network operator regulator
  society chamber league railway airline bureau staff trust county guard carmaker retailer brewer insurer supplier
  manufacturer developer lender watchdog coastguard patrol brigade defence defense club broadcaster publisher shipbuilder
`);

/** Words that open the short form of a name ("the ministry", "its board"). */
export const SHORTENING = words('the this its their');

/** Bodies by the more general word that an article may call them by: "the company" is a carmaker. */
const COMPANIES = [
  ...words(`
    company firm group carmaker retailer brewer insurer supplier manufacturer developer lender operator airline bank network publisher
    broadcaster shipbuilder railway chain maker builder carrier startup producer business
  `),
];
/** What a company is called between its trade and its name ("shipping line X"). */
export const TRADERS: ReadonlySet<string> = new Set([...COMPANIES, 'line', 'giant', 'platform', 'union']);
const GROUPS = [
  ...words(
    'group organisation organization charity foundation association federation union society league trust network',
  ),
];
export const KINDS: Readonly<Record<string, readonly string[]>> = {
  company: COMPANIES,
  firm: COMPANIES,
  group: [...GROUPS, ...COMPANIES],
  organisation: GROUPS,
  organization: GROUPS,
  charity: ['foundation', 'trust'],
};

/** Nouns that say of a name that it is a body, and no person. */
export const BODY_NOUNS: ReadonlySet<string> = new Set([...BODIES, ...COMPANIES, ...GROUPS]);

/** Who belongs to a body, before "of" and its name. */
export const MEMBERS = words(
  'member members leader leaders head heads chief boss bosses staff employees workers shares shareholders customers officials officers representatives critics supporters',
);

/** What makes of one post another: a former mayor is not the mayor. */
export const OTHER_POSTS = words('deputy vice former ex acting assistant prime shadow interim late');
