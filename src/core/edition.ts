import type { Bound, Category, Day, DaySpan, EventType, FigureKind, Instant, Status } from './model.ts';

export type ChangeKind = 'rise' | 'fall' | 'revision' | 'unchanged';

/** The change since the last like-for-like report. `delta` is the difference of the values. */
export interface Change {
  from: number;
  baselineDate: Day;
  delta: number;
  kind: ChangeKind;
  /** Who said the baseline and how it was bounded; readers see both. */
  baselineClaimant?: string | null;
  baselineBound?: Bound;
}

/** One claimant's value inside an edition, with the sentence that it opens to. */
export interface EditionClaim {
  value: number | null;
  low: number | null;
  high: number | null;
  bound: Bound;
  /** The number as printed ("nearly 3.4 million", "dozens"): a slice of the sentence. */
  text: string;
  claimant: string | null;
  asOf: DaySpan | null;
  status: Status;
  source: number;
  sentence: string;
  change: Change | null;
  /** What this side counts, where it is a narrower or wider kind than the figure's ("48 warplanes" beside 12 aircraft). */
  counted?: string | null;
}

/** A counted thing in an edition. `id` stays the same over revisions and days. */
export interface EditionFigure {
  id: string;
  counted: string | null;
  measure: string | null;
  category: Category;
  unit: string | null;
  place: string | null;
  /** The country whose losses are counted, where the counted noun does not say so ("404 tanks" lost by Russia). */
  owner?: string;
  /** The day of the event that the newest claim tells of, where that is another than its article's. */
  happened?: Day;
  kind: FigureKind;
  claims: EditionClaim[];
  differing: boolean;
}

export type EventLabel = 'new' | 'updated' | 'ongoing';

/** One story in an edition: one neutral sentence, where it stands, what is new in it. */
export interface EditionEvent {
  id: string;
  headline: string;
  sentence: string;
  label: EventLabel;
  /** A day, or a span where it is uncertain. */
  date: Day | DaySpan | null;
  dateCertainty: 'stated' | 'derived';
  place: string | null;
  /** The town that the sentence leaves open ("the port city"), as its article named it before; lines open with it. */
  town?: string;
  type: EventType;
  sources: number[];
  figures: string[];
  importance: number;
  previous: { date: Day; sentence: string } | null;
  /** Who says so, where the sentence does not speak in the article's own voice. */
  claimant?: string | null;
  status?: Status;
  actors?: string[];
  /** The title of its article, where the sentence asks what it is about and stands behind no other of that article. */
  topic?: string;
}

export interface EditionSource {
  n: number;
  outlet: string | null;
  title: string | null;
  url: string | null;
  published: Day | null;
  /** The article's identity in the store, so that evidence can be opened in its paragraph. */
  article: string;
}

/** A material change to something delivered. `was` and `now` are claims as readers saw and see them. */
export interface Correction {
  figureId: string;
  was: string;
  now: string | null;
  reason: string;
  at: Instant;
}

export interface Coverage {
  articles: number;
  outlets: number;
  undated: number;
  failedSources: string[];
  /** Figures held back for the operator by the plausibility rule. */
  held?: number;
  /** Claims and events that the gate dropped because something in them could not be traced. */
  untraced?: number;
}

/** The briefing of one day; each stored revision is immutable. */
export interface Edition {
  date: Day;
  revision: number;
  status: 'open' | 'frozen';
  cutoff: Instant | null;
  lead: string[];
  chronology: { name: string; day: number }[];
  coverage: Coverage;
  events: EditionEvent[];
  figures: EditionFigure[];
  also: EditionEvent[];
  sources: EditionSource[];
  corrections: Correction[];
}
