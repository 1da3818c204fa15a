import type { Category } from '../../../model.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What can happen to what is counted: the word as readers see it, and the category where people or things are counted. */
export interface Predicate {
  measure: string;
  /** Category for people, for equipment and for buildings; null where the object decides alone. */
  people: Category | null;
  things: Category | null;
}

const rows: readonly (readonly [measure: string, people: Category | null, things: Category | null, forms: string])[] = [
  [
    'killed',
    'people_killed',
    null,
    'kill die slay murder massacre assassinate execute behead drown perish succumb strangle suffocate asphyxiate electrocute',
  ],
  ['lost', 'people_killed', 'equipment_lost', 'lose'],
  ['injured', 'people_injured', null, 'injure wound hurt maim stab hospitalise hospitalize burn'],
  ['missing', 'people_missing', null, 'disappear vanish'],
  ['trapped', 'people_trapped', null, 'trap strand besiege'],
  ['sheltering', 'people_trapped', null, 'shelter hide'],
  ['displaced', 'people_displaced', null, 'displace uproot'],
  ['fled', 'people_displaced', null, 'flee'],
  ['evacuated', 'people_evacuated', null, 'evacuate'],
  ['rescued', 'people_evacuated', null, 'rescue airlift'],
  ['saved', 'people_evacuated', null, 'save'],
  ['detained', 'people_detained', null, 'detain arrest imprison jail incarcerate intern'],
  ['captured', 'people_detained', null, 'capture'],
  ['seized', 'people_detained', null, 'seize'],
  ['surrendered', 'people_detained', null, 'surrender'],
  ['kidnapped', 'people_detained', null, 'kidnap abduct'],
  ['released', 'people_detained', null, 'release free'],
  ['destroyed', null, 'infrastructure_damaged', 'destroy demolish flatten raze level wreck obliterate ruin gut'],
  [
    'damaged',
    null,
    'infrastructure_damaged',
    'damage blitz bomb shell torch vandalise vandalize flood burn engulf ravage scorch char',
  ],
  ['collapsed', null, 'infrastructure_damaged', 'collapse'],
  ['hit', null, 'infrastructure_damaged', 'hit strike attack target'],
  ['shot down', null, 'equipment_lost', 'down intercept'],
  ['fired', null, 'weapons_used', 'fire launch'],
  ['dropped', null, 'weapons_used', 'drop'],
  ['infected', 'people_other', null, 'infect'],
  ['protested', 'people_other', null, 'protest demonstrate march'],
];

/** Verbs by dictionary form. */
export const VERBS: ReadonlyMap<string, Predicate> = new Map(
  rows.flatMap(([measure, people, things, forms]) =>
    forms.split(' ').map((form) => [form, { measure, people, things }] as const),
  ),
);

const states: readonly (readonly [measure: string, people: Category, forms: string])[] = [
  [
    'killed',
    'people_killed',
    'dead death deaths fatality fatalities fatally killings killing murders murder body bodies corpses corpse slain victims-killed',
  ],
  ['injured', 'people_injured', 'wounded injured hurt injuries injury hospitalised hospitalized'],
  ['missing', 'people_missing', 'missing unaccounted disappearances'],
  ['trapped', 'people_trapped', 'trapped stranded stuck sheltering'],
  ['displaced', 'people_displaced', 'displaced homeless refugees refugee evacuees-displaced'],
  ['evacuated', 'people_evacuated', 'evacuated evacuees evacuee'],
  ['rescued', 'people_evacuated', 'rescued survivors survivor'],
  [
    'detained',
    'people_detained',
    'detained arrested captured hostages hostage prisoners prisoner captives detainees detainee arrests arrest inmates jailed abducted kidnapped',
  ],
];

/** Nouns and adjectives that say what happened by themselves: "20 dead", "12 deaths", "three hostages". */
export const STATES: ReadonlyMap<string, Predicate> = new Map(
  states.flatMap(([measure, people, forms]) =>
    forms.split(' ').map((form) => [form, { measure, people, things: null }] as const),
  ),
);

/** Objects of light verbs: "suffered burns", "was taken hostage". */
export const LIGHT_OBJECTS: ReadonlyMap<string, Predicate> = new Map(
  (
    [
      ['injured', 'people_injured', 'injury injuries wound wounds burn burns fractures cuts bruises'],
      ['detained', 'people_detained', 'hostage hostages captive captives prisoner prisoners captivity custody'],
      ['sheltering', 'people_trapped', 'refuge shelter'],
    ] as const
  ).flatMap(([measure, people, forms]) =>
    forms.split(' ').map((form) => [form, { measure, people, things: null }] as const),
  ),
);

/** Words that end a noun phrase after its first word, for they say what happened: "38 children dead". */
export const STATE_WORDS = words(
  'dead wounded injured missing trapped displaced homeless stranded hurt hospitalised hospitalized detained arrested evacuated rescued killed alive unaccounted sick ill critical more',
);

/** Words that a tagger takes for nouns or adjectives and that end a noun phrase. */
export const NOT_IN_PHRASE = words(
  'sent fell went left came took lost got gave years ago alone away apart later earlier north south east west today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday per each every last next this a an the such total altogether overall combined than since killed die dies died said says taken held left come saw vs several many few both ; : ( ) ,',
);
