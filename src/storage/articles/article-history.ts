import { dayNumber } from '../../core/date/calendar.ts';
import type { ArticleFacts } from '../../core/assemble/facts.ts';
import type { Day } from '../../core/model.ts';
import type { Db } from '../database/database.ts';
import { seriesKey } from './series-key.ts';

/** Reports of one counted thing that are looked back to: the last ones, and the first, whose words name the series. */
const LATEST = 8;
const FIRST = 2;
/** Such articles in all; a day that counts a thousand things compares the first of them. */
const MOST_COMPARED = 1500;
/** Articles that are read for what they tell of another day. */
const MOST_TELLING = 1000;

/** Articles before `day` that count what the given articles count. */
export function sameCounted(db: Db, day: Day, known: readonly ArticleFacts[]): Set<number> {
  const keys = new Set(known.flatMap((facts) => facts.figures.filter((figure) => figure.ledger).map(seriesKey)));
  const found = new Set<number>();
  for (const key of keys) {
    if (found.size >= MOST_COMPARED) break;
    for (const [order, limit] of [
      ['DESC', LATEST],
      ['ASC', FIRST],
    ] as const) {
      const rows: { article: number }[] = db.all(
        `SELECT article FROM article_series WHERE series = ? AND day < ? ORDER BY day ${order}, article LIMIT ?`,
        [key, dayNumber(day), limit],
      );
      for (const row of rows) found.add(row.article);
    }
  }
  return found;
}

export function tellingOf(db: Db, day: Day): number[] {
  const rows: { article: number }[] = db.all(
    `SELECT article FROM article_happened WHERE day = ? ORDER BY article DESC LIMIT ?`,
    [dayNumber(day), MOST_TELLING],
  );
  return rows.map((row) => row.article);
}
