import type { Day } from '../../core/model.ts';
import type { Db } from '../database/database.ts';

/** Table `edition_articles`: adds what a revision of a day cites; what an earlier one cited stays, since it can still be read. */
export function citeArticles(db: Db, day: Day, articles: Iterable<number>): void {
  for (const article of new Set(articles))
    db.run('INSERT OR IGNORE INTO edition_articles (day, article) VALUES (?, ?)', [day, article]);
}

/** Days with a revision that cites an article. */
export function daysCiting(db: Db, article: number): Day[] {
  const rows: { day: Day }[] = db.all('SELECT day FROM edition_articles WHERE article = ? ORDER BY day', [article]);
  return rows.map((row) => row.day);
}
