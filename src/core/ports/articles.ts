import type { ArticleFacts } from '../assemble/facts.ts';
import type { ArticleInput, Day, Reading } from '../model.ts';
import type { AddOutcome, UndatedArticle } from './desk.ts';

/** An article with what the reading stages made of it. `day` is the day it files under, null when it cannot be dated. */
export interface ReadArticle {
  input: ArticleInput;
  reading: Reading;
  day: Day | null;
}

/** What came of saving one article. `id` is its identity in the store, by which evidence is opened. */
export interface SavedArticle {
  id: string;
  outcome: AddOutcome;
  day: Day | null;
}

/** A day whose edition has to be made again; `marks` counts what touched it. */
export interface StaleDay {
  day: Day;
  marks: number;
}

/** The articles and what they report. Implemented by storage; each function is one transaction. */
export interface ArticleStore {
  /**
   * Saves a batch, all of it or nothing, and marks the days that their editions touch. The same article again is `known`; a
   * changed text of it is a new version, `changed`.
   */
  saveReadings(batch: readonly ReadArticle[]): Promise<SavedArticle[]>;
  /** What the articles of one day report; each article's `published.date` is the day it files under. */
  factsOfDay(day: Day): Promise<ArticleFacts[]>;
  /**
   * What assembly of `day` needs of other days besides its own articles: those of the two weeks before, and of any day the
   * latest and the first that count what the given articles count.
   */
  history(day: Day, articles: readonly ArticleFacts[]): Promise<ArticleFacts[]>;
  /** Articles of other days that tell of something that happened on `day`. */
  tellingOf(day: Day): Promise<ArticleFacts[]>;
  /** Days that have articles, oldest first. */
  days(): Promise<Day[]>;
  /** Days whose edition has to be made again, oldest first. */
  staleDays(): Promise<StaleDay[]>;
  /** The edition of the day was made from what was known when `staleDays` named it; later marks stay. */
  clearStale(stale: StaleDay): Promise<void>;
  undated(): Promise<UndatedArticle[]>;
  /** Files an article under a day, or (null) leaves it out for good; false when there is no such article. */
  settle(article: string, day: Day | null): Promise<boolean>;
  /** Withdraws an article; returns the days whose editions are touched, null when there is no such article. */
  retract(article: string, reason: string): Promise<Day[] | null>;
  /** Those of the given articles that were withdrawn. */
  withdrawn(articles: readonly string[]): Promise<string[]>;
  /** The article as received and as read, null when there is none; the newest version. */
  article(id: string): Promise<{ input: ArticleInput; reading: Reading } | null>;
  counts(): Promise<{ articles: number; undated: number }>;
}
