import { addDays } from '../../core/date/calendar.ts';
import type { Day, Instant } from '../../core/model.ts';
import { unindexArticle } from '../articles/article-index.ts';
import type { Db } from '../database/database.ts';
import { setState } from '../deliveries/deliveries.ts';
import { recountFigure } from '../editions/figures.ts';

/** What pruning removed. */
export interface Pruned {
  articles: number;
  editions: number;
  deliveries: number;
}

/** Rows removed in one transaction: readers and deliveries wait no longer than this takes. */
const CHUNK = 500;
/** Pages of the index written by one merge: well under a second. */
const MERGED_PAGES = 2000;
/** What only protects against repetition or helps to explain yesterday is kept so long. */
const DAYS_OF_UPDATES = 2;
const DAYS_OF_TRANSITIONS = 30;
/** What could not be sent for so long, to a chat that is blocked, say, is no news any more. */
const DAYS_OF_WAITING = 7;

/**
 * Removes what is older than `keepDays`, a piece at a time: editions of older days, then articles that no remaining edition cites,
 * so that every sentence an edition still shows can be opened; deliveries that are over. Null keeps articles and editions for ever.
 */
export async function prune(db: Db, now: Instant, keepDays: number | null): Promise<Pruned> {
  const today = now.slice(0, 10);
  await mergeSearch(db);
  await db.write(() =>
    db.run('DELETE FROM updates_seen WHERE at < ? AND pending IS NULL', [addDays(today, -DAYS_OF_UPDATES)]),
  );
  await db.write(() => expire(db, addDays(today, -DAYS_OF_WAITING), now));
  const transitions = `DELETE FROM delivery_transitions WHERE id IN
    (SELECT id FROM delivery_transitions WHERE at < ? ORDER BY id LIMIT ${CHUNK})`;
  const settled = addDays(today, -DAYS_OF_TRANSITIONS);
  await repeat(() => db.write(() => db.run(transitions, [settled]).changes));
  if (keepDays === null) return { articles: 0, editions: 0, deliveries: 0 };
  const before = addDays(today, -keepDays);
  const deliveries = await repeat(() => db.write(() => pruneDeliveries(db, before)));
  const editions = await repeat(() => db.write(() => pruneDay(db, before)));
  const articles = await repeat(() => db.write(() => pruneArticles(db, before)));
  return { articles, editions, deliveries };
}

/** Joins the small pieces that a day of articles left in the full-text indexes, so that searches stay quick. */
async function mergeSearch(db: Db): Promise<void> {
  for (const index of ['article_search', 'figure_search'] as const)
    await db.write(() => db.run(`INSERT INTO ${index} (${index}, rank) VALUES ('merge', ?)`, [MERGED_PAGES]));
}

/** Repeats a step until it finds nothing, letting others in between; returns the sum. */
async function repeat(step: () => Promise<number>): Promise<number> {
  let sum = 0;
  for (let found = await step(); found > 0; found = await step()) {
    sum += found;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
  return sum;
}

function expire(db: Db, before: Day, now: Instant): void {
  const rows: { id: number }[] = db.all(
    `SELECT id FROM deliveries WHERE state IN ('due', 'waiting') AND not_before < ? ORDER BY not_before`,
    [before],
  );
  for (const { id } of rows) setState(db, id, 'failed', 'too old', now);
}

function pruneDeliveries(db: Db, before: Day): number {
  return db.run(
    `DELETE FROM deliveries WHERE id IN (SELECT id FROM deliveries
     WHERE at < ? AND state IN ('sent', 'failed') ORDER BY id LIMIT ${CHUNK})`,
    [before],
  ).changes;
}

/** The oldest day before `before`, with everything that is kept about its editions. */
function pruneDay(db: Db, before: Day): number {
  const oldest = db.get<{ day: Day }>('SELECT day FROM editions WHERE day < ? ORDER BY day LIMIT 1', [before]);
  if (!oldest) return 0;
  const figures: { figure: number }[] = db.all('SELECT DISTINCT figure FROM claims WHERE day = ?', [oldest.day]);
  for (const table of [
    'claims',
    'story_days',
    'edition_articles',
    'days',
    'corrections',
    'shown',
    'stale_days',
  ] as const)
    db.run(`DELETE FROM ${table} WHERE day = ?`, [oldest.day]);
  for (const { figure } of figures) recountFigure(db, figure);
  return db.run('DELETE FROM editions WHERE day = ?', [oldest.day]).changes;
}

function pruneArticles(db: Db, before: Day): number {
  const rows: { seq: number; day: Day }[] = db.all(
    `SELECT a.seq, a.day FROM articles AS a WHERE a.day < ?
     AND NOT EXISTS (SELECT 1 FROM edition_articles AS e WHERE e.article = a.seq) LIMIT ${CHUNK}`,
    [before],
  );
  for (const { seq, day } of rows) {
    unindexArticle(db, seq, day);
    db.run('DELETE FROM articles WHERE seq = ?', [seq]);
  }
  return rows.length;
}
