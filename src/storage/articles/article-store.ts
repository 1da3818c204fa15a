import { addDays } from '../../core/date/calendar.ts';
import type { Day } from '../../core/model.ts';
import type { ArticleStore } from '../../core/ports/articles.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { indexArticle, unindexArticle } from './article-index.ts';
import { newestVersion } from './article-versions.ts';
import * as articles from './articles.ts';
import { sameCounted, tellingOf } from './article-history.ts';
import type { Db } from '../database/database.ts';
import { daysCiting } from '../editions/edition-articles.ts';
import { loadFacts } from './load-facts.ts';
import { saveReading } from './save-readings.ts';
import { clearStale, LOOK_BACK_DAYS, markStale, staleDays } from './stale-days.ts';
import { undatedList } from './undated.ts';

/** Articles of the look-back days that an edition is compared with at most, the newest days first. */
const MOST_HISTORY = 3000;

/** The port `ArticleStore` over one database. */
export function articleStore(db: Db, clock: Clock): ArticleStore {
  return {
    saveReadings: (batch) => db.write(() => batch.map((article) => saveReading(db, article, clock.now()))),
    factsOfDay: async (day) => loadFacts(db, await db.read(() => articles.articlesOfDay(db, day))),
    history: async (day, known) => {
      const recent = () => articles.articlesBetween(db, addDays(day, -LOOK_BACK_DAYS), day, MOST_HISTORY);
      return loadFacts(db, await db.read(() => [...sameCounted(db, day, known), ...recent()]));
    },
    tellingOf: async (day) => loadFacts(db, await db.read(() => tellingOf(db, day))),
    days: () => db.read(() => articles.daysWithArticles(db)),
    staleDays: () => db.read(() => staleDays(db)),
    clearStale: (stale) => db.write(() => clearStale(db, stale)),
    undated: () => db.read(() => undatedList(db)),
    settle: (id, day) => db.write(() => settle(db, id, day, clock)),
    retract: (id, reason) => db.write(() => retract(db, id, reason, clock)),
    withdrawn: (ids) =>
      db.read(() => ids.filter((id) => (articles.articleById(db, id)?.retracted_at ?? null) !== null)),
    article: (id) => db.read(() => articleOf(db, id)),
    counts: () => db.read(() => articles.articleCounts(db)),
  };
}

function articleOf(db: Db, id: string) {
  const row = articles.articleById(db, id);
  const version = row && newestVersion(db, row.seq);
  return version ? { input: version.input, reading: version.reading } : null;
}

function settle(db: Db, id: string, day: Day | null, clock: Clock): boolean {
  const row = articles.articleById(db, id);
  const version = row && newestVersion(db, row.seq);
  if (!row || !version) return false;
  if (row.day !== null) {
    unindexArticle(db, row.seq, row.day);
    markStale(db, row.day, clock.now());
  }
  articles.updateArticle(db, { ...row, day, settled: 1, left_out: day === null ? 1 : 0 });
  if (day !== null && row.retracted_at === null) {
    indexArticle(db, row.seq, day, version.reading);
    markStale(db, day, clock.now());
  }
  return true;
}

function retract(db: Db, id: string, reason: string, clock: Clock): Day[] | null {
  const row = articles.articleById(db, id);
  if (!row) return null;
  articles.markRetracted(db, row.seq, reason, clock.now());
  if (row.day !== null) unindexArticle(db, row.seq, row.day);
  const days = new Set([...(row.day === null ? [] : [row.day]), ...daysCiting(db, row.seq)]);
  for (const day of days) markStale(db, day, clock.now());
  return [...days].sort();
}
