import type { DayPart, HolidayDay, Meaning, Season, UnitWord, Which } from './meaning.ts';

/** How a time expression stands to what its sentence reports. */
export type DateRole = 'as_of' | 'since' | 'until' | 'by' | 'over' | 'on';

/** Kinds of words; a rule is tried only in sentences that hold one of its kinds. */
const TRIGGERS = [
  'digit',
  'year',
  'month',
  'weekday',
  'unit',
  'deictic',
  'every',
  'season',
  'part',
  'ordinal',
  'clock',
  'holiday',
  'reference',
  'same',
  'nth',
  'which',
  'direction',
  'hyphen',
] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** Kinds of words as one number, a bit each. */
export const bitsOf = (kinds: readonly Trigger[]): number =>
  kinds.reduce((bits, kind) => bits | (1 << TRIGGERS.indexOf(kind)), 0);

/** A word for past, present or future, and its company. */
export interface ReferenceWord {
  value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  before?: RegExp;
  after?: RegExp;
}

/** The words and word orders of time expressions in one language. Rules stand once in code; a language is such a table. */
export interface DateWords {
  language: string;
  months: Record<string, number>;
  weekdays: Record<string, number>;
  units: Record<string, UnitWord>;
  /** Counting words; null for vague ones ("several"). */
  numbers: Record<string, number | null>;
  ordinals: Record<string, number>;
  /** Words and phrases that say a day or time from the day of writing: today, last night. */
  deictics: Record<string, Meaning>;
  parts: Record<string, DayPart>;
  seasons: Record<string, Season>;
  /** last, this, next and the words like them. */
  which: Record<string, Which>;
  /** Whether a count of units lies before or after ("ago" -1), and from which day it counts. */
  directions: Record<string, { sign: -1 | 1; anchor: 'writing' | 'told' }>;
  /** Regularity in one word: daily, weekly. */
  every: Record<string, string>;
  holidays: Record<string, HolidayDay>;
  /** "two days before Christmas", not after it. */
  beforeHoliday: RegExp;
  /** Days that are known by their numbers: "9/11". */
  daysByName: Record<string, { year: number; month: number; day: number }>;
  /** Days of history that are told without their year, by what follows them: "the Sept. 11 attacks". */
  historicDays: readonly { year: number; month: number; day: number; after: RegExp }[];
  /** Decades by name: "the nineties". */
  decades: Record<string, number>;
  /** Words for past, present or future as a whole, with what must or must not stand beside them. */
  references: Record<string, ReferenceWord>;
  /** Word orders of each rule: patterns, in lower case, in which {month} stands for the words of that table; the first that fits wins. */
  forms: Record<string, readonly string[]>;
  /** Words that announce a rule without being in a table above. */
  triggers: Partial<Record<Trigger, readonly string[]>>;
  /** Words of measure that belong to the count behind them: "nearly two months". Tested on what stands before it. */
  approximators: RegExp;
  /** What must stand beside an uncounted unit: "for years", "years after"; "the rest of the day"; "900 a day". */
  bareUnits: { before: RegExp; after: RegExp; not: RegExp };
  boundUnit: RegExp;
  loneUnit: RegExp;
  /** "the year ended March 31". */
  endedAfter: RegExp;
  /** What stands before the time with whose figure one is compared: "$4 million a year earlier", "than a year ago". */
  comparedBefore: RegExp;
  rate: { before: RegExp; after: RegExp };
  /** "year-long" and "another year" are one year, "months-long" some months. */
  unitLong: RegExp;
  unitsLong: RegExp;
  /** "the final minute". */
  lastUnit: RegExp;
  /** "every other week" is every second one. */
  alternate: RegExp;
  /** Quarters that are fractions: "three quarters of the crop". */
  fractionAfter: RegExp;
  /** The last of several, as a word. */
  lastOf: RegExp;
  /** Seasons that are also other words, and what must stand before them. */
  ambiguousSeasons: ReadonlySet<string>;
  seasonCompany: RegExp;
  /** What a part of a day may stand before without a day: "morning trading". */
  partAfter: RegExp;
  partBefore: RegExp;
  /** Before a part of a day that is of no day: "in the middle of | the night". */
  partOfNoDay: RegExp;
  /** What follows "the night" where it is one: "the night porter" is a man. */
  partEnd: RegExp;
  /** Month names start with a capital letter; those that are also other words need company. */
  capitals: boolean;
  ambiguous: ReadonlySet<string>;
  company: RegExp;
  /** Before and after a month that says which of several things is meant: "a March meeting". */
  articleBefore: RegExp;
  nounAfter: RegExp;
  /** A number behind a month that is its day: "March 15". */
  dayBehind: RegExp;
  /** What stands before or after a weekday, month or year that is part of a name or a count. */
  nameBefore: RegExp;
  /** What stands before "that" where it opens a clause: "said that August sales fell". */
  thatBefore: RegExp;
  nameAfter: RegExp;
  countedAfter: RegExp;
  /** "its 2014 results": a year and no count of results. */
  ownerBefore: RegExp;
  /** What stands before "Today" as the name of a paper. */
  newspaperBefore: RegExp;
  programmeAfter: RegExp;
  /** What follows "the day after" where it counts from that and not from the day told last: "the day after the vote". */
  besideEvent: RegExp;
  eventAfter: RegExp;
  /** Who is counted by a number that could be the year of a date: "On March 15, 2000 people fled". */
  peopleAfter: RegExp;
  /** What makes a duration an age (or "minute" an adjective), and what makes a bare part of a day one with the day after it. */
  ageAfter: RegExp;
  ageBefore: RegExp;
  partThenDay: RegExp;
  /** Units counted from the day told last ("the previous week", "end the day"); of them those before it. */
  toldUnit: RegExp;
  /** Of the words of `which`, those that count back or on from today and not by the calendar: "the past week". */
  rolling: RegExp;
  /** What makes of the unit told next a stretch from today: "over the next month". */
  stretchBefore: RegExp;
  previousUnit: RegExp;
  followingUnit: RegExp;
  /** Words that tell the direction of an undated weekday or month, and the forms of verbs. */
  future: ReadonlySet<string>;
  past: ReadonlySet<string>;
  /** Verbs of the present; a weekday beside nothing else lies ahead: "they are at home on Friday". */
  present: ReadonlySet<string>;
  /** Two words beside which it lies ahead though neither says so alone: "were to", "won 't". */
  futurePairs: ReadonlySet<string>;
  /** What stands right before a day that lies ahead whatever the tense: "postponed to Friday". */
  futureBefore: RegExp;
  /** What follows a day up to which something had not been: "Until Friday, they had not met". */
  overBy: RegExp;
  /** What stands right before a day that is past whatever the tense: "promised on Friday". */
  pastBefore: RegExp;
  /** What follows a day that lies ahead: "Friday is a holiday"; but "the school that closed on Friday will reopen". */
  futureAfter: RegExp;
  pastJustBefore: RegExp;
  /** Words of `future` or `past` that are none in their company; tested on them with the two words before and after. */
  noLean: RegExp;
  pastEnding: RegExp;
  futureEnding: RegExp;
  /** Auxiliaries of the perfect: "may have been killed" is past in spite of "may". */
  perfect: ReadonlySet<string>;
  /** Words before a number that make it a count and no year. */
  countedBefore: RegExp;
  /** "two and a half years"; and half years beside quarters. */
  andHalf: RegExp;
  halfYear: RegExp;
  /** Times of day that have a name, as TIMEX3 writes them; and what must stand before a bare "5:30". */
  clockWords: Record<string, string>;
  clockBefore: RegExp;
  clockMark: RegExp;
  /** Minutes with a name ("quarter" past), and what says that the hour is still to come. */
  hourParts: Record<string, number>;
  hourToCome: RegExp;
  /** Words of speech right before the day of it, or a clause of its own: "where the dam burst on Monday". */
  asideBefore: RegExp;
  /** Prepositions that decide how a date governs its sentence. */
  roles: readonly { role: DateRole; before: RegExp }[];
  /** What may stand between two expressions that are one. */
  glue: { weekdayToDay: RegExp; clockToDay: RegExp; dayToClock: RegExp; periodToYear: RegExp; periodToEnd: RegExp };
}

/** The words by which articles of one language give their day away. Patterns have the groups count, unit and of. */
export interface DatingWords {
  date: DateWords;
  /** "day 20 of ..." with what is counted in `of`. */
  dayCount: readonly RegExp[];
  /** General words for what a chronology counts; a trial, a visit or a tournament has a count of its own. */
  sameCounts: RegExp;
  /** "seven days after ...", and "... 23 days ago", which speaks from the day of writing. */
  elapsed: readonly { form: RegExp; ago: boolean }[];
  /** What must stand in such words: that something began, or "into the war". */
  beganOrInto: RegExp;
  /** What a sentence must hold to be asked how long ago something began. */
  agoHint: RegExp;
  begunLast: RegExp;
  month: RegExp;
  lasting: RegExp;
  todayHint: RegExp;
  /** "today" directly beside a date. */
  todayBeside: RegExp;
  /** A sentence that dates a beginning. */
  began: RegExp;
  /** Words of such a sentence that do not name what began. */
  noName: ReadonlySet<string>;
  /** What a masthead or dateline says beside its date. */
  masthead: RegExp;
}
