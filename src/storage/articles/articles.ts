import type { Day, Instant, Published } from '../../core/model.ts';
import type { Db } from '../database/database.ts';

/** Table `articles`: who, when, and the day each files under. */
export interface ArticleRow {
  seq: number;
  id: string;
  url: string | null;
  outlet: string | null;
  title: string | null;
  day: Day | null;
  certainty: Published['certainty'];
  settled: number;
  left_out: number;
  text_hash: Buffer;
  version: number;
  received_at: Instant;
  retracted_at: Instant | null;
}

const COLUMNS =
  'seq, id, url, outlet, title, day, certainty, settled, left_out, text_hash, version, received_at, retracted_at';

export function articleById(db: Db, id: string): ArticleRow | undefined {
  return db.get(`SELECT ${COLUMNS} FROM articles WHERE id = ?`, [id]);
}

export function articleBySeq(db: Db, seq: number): ArticleRow | undefined {
  return db.get(`SELECT ${COLUMNS} FROM articles WHERE seq = ?`, [seq]);
}

/** The article that has this very text, whatever its address. */
export function articleByText(db: Db, hash: Buffer): ArticleRow | undefined {
  return db.get(`SELECT ${COLUMNS} FROM articles WHERE text_hash = ? ORDER BY seq LIMIT 1`, [hash]);
}

export function insertArticle(db: Db, row: Omit<ArticleRow, 'seq' | 'settled' | 'left_out' | 'retracted_at'>): number {
  const { id, url, outlet, title, day, certainty, text_hash, version, received_at } = row;
  return db.run(
    `INSERT INTO articles (id, url, outlet, title, day, certainty, text_hash, version, received_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, url, outlet, title, day, certainty, text_hash, version, received_at],
  ).id;
}

export function updateArticle(db: Db, row: ArticleRow): void {
  const { seq, url, outlet, title, day, certainty, settled, left_out, text_hash, version } = row;
  db.run(
    `UPDATE articles SET url = ?, outlet = ?, title = ?, day = ?, certainty = ?, settled = ?, left_out = ?,
     text_hash = ?, version = ? WHERE seq = ?`,
    [url, outlet, title, day, certainty, settled, left_out, text_hash, version, seq],
  );
}

export function markRetracted(db: Db, seq: number, reason: string, at: Instant): void {
  db.run('UPDATE articles SET retracted_at = ?, retraction = ? WHERE seq = ?', [at, reason, seq]);
}

/** Articles that files under `day` and were not withdrawn, in the order they came. */
export function articlesOfDay(db: Db, day: Day): number[] {
  return seqs(db.all('SELECT seq FROM articles WHERE day = ? AND retracted_at IS NULL ORDER BY seq', [day]));
}

/** At most `limit` articles of the days from `from` up to but not including `until`, the newest days first. */
export function articlesBetween(db: Db, from: Day, until: Day, limit: number): number[] {
  const rows: { seq: number }[] = db.all(
    `SELECT seq FROM articles WHERE day >= ? AND day < ? AND retracted_at IS NULL ORDER BY day DESC, seq LIMIT ?`,
    [from, until, limit],
  );
  return seqs(rows);
}

export function undatedArticles(db: Db): ArticleRow[] {
  return db.all(
    `SELECT ${COLUMNS} FROM articles WHERE day IS NULL AND left_out = 0 AND retracted_at IS NULL ORDER BY seq`,
  );
}

export function articleCounts(db: Db): { articles: number; undated: number } {
  const all = db.get<{ n: number }>('SELECT count(*) AS n FROM articles');
  const undated = db.get<{ n: number }>(
    'SELECT count(*) AS n FROM articles WHERE day IS NULL AND left_out = 0 AND retracted_at IS NULL',
  );
  return { articles: all?.n ?? 0, undated: undated?.n ?? 0 };
}

/** Days that have articles, oldest first: one step of the index for each day, however many articles there are. */
export function daysWithArticles(db: Db): Day[] {
  const rows: { day: Day }[] = db.all(
    `WITH RECURSIVE step (day) AS (
       SELECT min(day) FROM articles
       UNION ALL
       SELECT (SELECT min(day) FROM articles WHERE day > step.day) FROM step WHERE step.day IS NOT NULL
     ) SELECT day FROM step WHERE day IS NOT NULL`,
  );
  return rows.map((row) => row.day);
}

function seqs(rows: { seq: number }[]): number[] {
  return rows.map((row) => row.seq);
}
