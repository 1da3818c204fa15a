import type { Day } from '../core/model.ts';
import type { Db } from './database.ts';

/** Table `edition_articles`: replaces what the newest revision of a day cites. */
export function citeArticles(db: Db, day: Day, articles: Iterable<number>): void {
  db.run('DELETE FROM edition_articles WHERE day = ?', [day]);
  for (const article of new Set(articles))
    db.run('INSERT INTO edition_articles (day, article) VALUES (?, ?)', [day, article]);
}

/** Days whose newest edition cites an article. */
export function daysCiting(db: Db, article: number): Day[] {
  const rows: { day: Day }[] = db.all('SELECT day FROM edition_articles WHERE article = ? ORDER BY day', [article]);
  return rows.map((row) => row.day);
}
