/**
 * The glossary as types. Words are those of the product description; the JSON shapes are the contracts of
 * `daybrief read` (Reading) and `daybrief show --format json` (Edition), so that both can be piped and stored as they are.
 */

/** A calendar day, `YYYY-MM-DD`, in a zone that the context names. */
export type Day = string;
/** An instant in UTC, ISO 8601 with `Z`. */
export type Instant = string;

/** A closed range of days; either end may be unknown. */
export interface DaySpan {
  from: Day | null;
  to: Day | null;
}

/** What a reader gets handed: one text from one outlet. Exactly one of `text` and `html` is present. */
export interface ArticleInput {
  id: string;
  url?: string | null | undefined;
  outlet?: string | null | undefined;
  title?: string | null | undefined;
  author?: string | null | undefined;
  published?: string | null | undefined;
  language?: string | null | undefined;
  text?: string | undefined;
  html?: string | undefined;
}

/** Why a date was chosen: the words, the rule's name, where they stand (null for HTML and for metadata). */
export interface Evidence {
  text: string;
  rule: string;
  start: number | null;
  end: number | null;
}

/** When the article itself was published. Never the time of arrival. */
export interface Published {
  date: Day | null;
  time: Instant | null;
  certainty: 'stated' | 'derived' | 'unknown';
  evidence: Evidence[];
}

export type BlockKind = 'paragraph' | 'heading' | 'caption' | 'list';

/** A kept passage; `text` is a verbatim slice of the input text, offsets are UTF-16 positions in it (null for HTML). */
export interface Block {
  text: string;
  kind: BlockKind;
  start: number | null;
  end: number | null;
}

/** A dropped passage and the name of the rule that dropped it. */
export interface Removal {
  text: string;
  reason: string;
  start: number | null;
  end: number | null;
}

/** A time expression. `value` is TIMEX3 ("2022-03-15", "2022-W11", "P3D"); `from`/`to` the days it covers. */
export interface DateMention {
  text: string;
  start: number | null;
  end: number | null;
  value: string;
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  from: Day | null;
  to: Day | null;
}

export type Bound = 'exact' | 'about' | 'at_least' | 'more_than' | 'up_to' | 'nearly' | 'fewer_than';
export type Status = 'reported' | 'claimed' | 'confirmed' | 'denied' | 'estimated' | 'planned';
export type FigureKind = 'total' | 'incident' | 'rate' | 'poll' | 'other';
export const CATEGORIES = [
  'people_killed',
  'people_injured',
  'people_missing',
  'people_trapped',
  'people_displaced',
  'people_evacuated',
  'people_detained',
  'people_other',
  'population',
  'forces',
  'equipment_lost',
  'weapons_used',
  'infrastructure_damaged',
  'money',
  'percentage_poll',
  'distance',
  'duration',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

/**
 * A reported quantity. A range has `low` and `high` and a null `value`; vague words ("dozens") have all three null.
 * `ledger` is true for what reports something about the news; ages, horsepower and the like are read but never shown.
 */
export interface Figure {
  text: string;
  start: number | null;
  end: number | null;
  value: number | null;
  low: number | null;
  high: number | null;
  bound: Bound;
  unit: string | null;
  counted: string | null;
  measure: string | null;
  category: Category;
  change: 'up' | 'down' | null;
  claimant: string | null;
  claimantStart: number | null;
  claimantEnd: number | null;
  place: string | null;
  asOf: DaySpan;
  status: Status;
  kind: FigureKind;
  sentence: string;
  sentenceStart: number | null;
  sentenceEnd: number | null;
  ledger: boolean;
  importance: number;
}

export const EVENT_TYPES = [
  'strike',
  'ground_fighting',
  'advance_retreat',
  'negotiation',
  'statement',
  'diplomacy',
  'sanction',
  'humanitarian',
  'detention_abduction',
  'legal_political',
  'election',
  'protest',
  'death_of_notable',
  'toll_report',
  'crime',
  'accident',
  'disaster',
  'health',
  'economy',
  'science_technology',
  'culture',
  'sport',
  'other',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Something reported to have happened. `figures` are indices into the reading's figures. */
export interface NewsEvent {
  type: EventType;
  sentence: string;
  start: number | null;
  end: number | null;
  date: DaySpan;
  dateCertainty: 'stated' | 'derived';
  place: string | null;
  country: string | null;
  status: Status;
  actors: string[];
  claimant: string | null;
  figures: number[];
  importance: number;
  /** Where the sentence has lost a space in the page that it was taken from, as offsets into it; only where it has. */
  spaces?: number[] | undefined;
}

/** One article as the reading stages understand it: the output line of `daybrief read`. */
export interface Reading {
  id: string;
  url: string | null;
  outlet: string | null;
  title: string | null;
  author: string | null;
  language: string | null;
  published: Published;
  body: Block[];
  removed: Removal[];
  dates: DateMention[];
  figures: Figure[];
  events: NewsEvent[];
}

/** The line that takes a reading's place when an input cannot be read. */
export interface ReadingFault {
  id: string | null;
  error: { code: string; message: string };
}

/** Operator data: a named count of days ("day 20 of the invasion") and the words by which texts speak of it. */
export interface Chronology {
  name: string;
  /** The calendar day that texts call day 1. */
  dayOne: Day;
  /** Words of which one must stand in the article for a day count to be read against this chronology. */
  words: string[];
}

export * from './edition.ts';
