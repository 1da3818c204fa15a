import type { Correction, Day, DaySpan, Edition, EditionClaim, EventLabel, Figure, Instant } from '../model.ts';

/** One day of the calendar as readers may open it. */
export interface DayInfo {
  day: Day;
  revision: number;
  articles: number;
}

/** One report of a figure in the ledger, with all that its card shows. */
export interface ClaimRecord extends Omit<EditionClaim, 'source'> {
  day: Day;
  article: string;
  outlet: string | null;
  title: string | null;
  url: string | null;
}

/** A figure opened: its series by claimant over days, oldest first, and the id that stays the same. */
export interface FigureCard {
  id: string;
  counted: string | null;
  measure: string | null;
  category: Figure['category'];
  unit: string | null;
  place: string | null;
  kind: Figure['kind'];
  claims: ClaimRecord[];
}

/** A line of the list that /figures shows. */
export interface FigureListItem {
  id: string;
  counted: string | null;
  measure: string | null;
  unit: string | null;
  place: string | null;
  latest: ClaimRecord;
  reports: number;
}

/** A story over days, oldest first. */
export interface StoryCard {
  id: string;
  reports: {
    day: Day;
    happened: Day | DaySpan | null;
    label: EventLabel;
    headline: string;
    sentence: string;
    outlets: string[];
  }[];
}

export interface SearchQuery {
  words: string;
  place?: string | undefined;
  claimant?: string | undefined;
  from?: Day | undefined;
  to?: Day | undefined;
  figuresOnly?: boolean | undefined;
  /** From 1. */
  page: number;
  pageSize: number;
}

/** A hit: `snippet` is verbatim, with the matched words between U+0002 and U+0003. */
export interface SearchHit {
  day: Day;
  kind: 'event' | 'figure' | 'article';
  id: string;
  snippet: string;
  outlet: string | null;
  article: string;
}

export interface SearchPage {
  total: number;
  hits: SearchHit[];
}

/** Where a sentence stands: the paragraph around it and its article. */
export interface EvidenceView {
  article: { id: string; outlet: string | null; title: string | null; url: string | null; published: Day | null };
  paragraphs: string[];
  sentence: string;
}

export type SourceState = 'ok' | 'stale' | 'undated' | 'failing' | 'empty' | 'paused';

export interface SourceHealth {
  name: string;
  url: string;
  state: SourceState;
  since: Instant | null;
  lastOk: Instant | null;
  articles: number;
  /** Pages fetched for their full text, and those whose text was found. */
  pagesTried: number;
  pagesRead: number;
  detail: string | null;
}

/** The reading side: editions, figures, stories, search. Implemented by storage; used by telegram, web and cli. */
export interface Newsroom {
  /** Days with an edition, oldest first, both ends included. */
  days(from?: Day, to?: Day): Promise<DayInfo[]>;
  /** The nearest days with an edition before and after `day`. */
  nearest(day: Day): Promise<{ before: Day | null; after: Day | null }>;
  latestDay(): Promise<Day | null>;
  /** A stored revision, the newest when none is named; null when there is none. */
  edition(day: Day, revision?: number): Promise<Edition | null>;
  /** What is known now to have happened on `day`, later reports included; null when nothing is. */
  editionNow(day: Day): Promise<Edition | null>;
  figure(id: string): Promise<FigureCard | null>;
  figures(query: {
    words?: string;
    page: number;
    pageSize: number;
  }): Promise<{ total: number; items: FigureListItem[] }>;
  story(eventId: string): Promise<StoryCard | null>;
  search(query: SearchQuery): Promise<SearchPage>;
  evidence(article: string, sentence: string): Promise<EvidenceView | null>;
  corrections(limit: number): Promise<(Correction & { day: Day })[]>;
  sources(): Promise<SourceHealth[]>;
}
