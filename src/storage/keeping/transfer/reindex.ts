import type { Day } from '../../../core/model.ts';
import { indexArticle } from '../../articles/article-index.ts';
import { newestVersion } from '../../articles/article-versions.ts';
import type { Db } from '../../database/database.ts';
import { indexFigureWords } from '../../editions/figures.ts';

/** Makes the derived tables anew from the articles and figures; one transaction of the caller's. */
export function reindex(db: Db): void {
  const articles: { seq: number; day: Day }[] = db.all(
    'SELECT seq, day FROM articles WHERE day IS NOT NULL AND left_out = 0 AND retracted_at IS NULL ORDER BY seq',
  );
  for (const { seq, day } of articles) {
    const version = newestVersion(db, seq);
    if (version) indexArticle(db, seq, day, version.reading);
  }
  const figures: { seq: number; words: string }[] = db.all(
    `SELECT seq, concat_ws(char(10), counted, measure, place, unit,
       (SELECT group_concat(DISTINCT claim ->> 'claimant') FROM claims WHERE figure = seq)) AS words FROM figures`,
  );
  for (const { seq, words } of figures) indexFigureWords(db, seq, words);
}
