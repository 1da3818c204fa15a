import type { Edition, EditionClaim } from '../core/edition.ts';
import type { Day } from '../core/model.ts';
import type { ClaimRecord } from '../core/ports/newsroom.ts';
import type { Db } from './database.ts';
import { putFigure, recountFigure } from './figures.ts';

/** Table `claims`: replaces the reports of one day by those of its newest edition. `articles` gives each source's article. */
export function indexClaims(db: Db, edition: Edition, articles: ReadonlyMap<number, number>): void {
  const before: { figure: number }[] = db.all('SELECT DISTINCT figure FROM claims WHERE day = ?', [edition.date]);
  db.run('DELETE FROM claims WHERE day = ?', [edition.date]);
  const touched = new Set(before.map((row) => row.figure));
  for (const figure of edition.figures) {
    const seq = putFigure(db, figure, edition.date);
    touched.add(seq);
    figure.claims.forEach((claim, n) => insertClaim(db, seq, edition.date, n, claim, articles));
  }
  for (const seq of touched) recountFigure(db, seq);
}

function insertClaim(
  db: Db,
  figure: number,
  day: Day,
  n: number,
  claim: EditionClaim,
  articles: ReadonlyMap<number, number>,
): void {
  const { source, ...rest } = claim;
  const article = articles.get(source);
  // A claim of an article that the store does not have cannot be opened, so it is not followed.
  if (article === undefined) return;
  db.run('INSERT OR IGNORE INTO claims (figure, day, n, article, claim) VALUES (?, ?, ?, ?, ?)', [
    figure,
    day,
    n,
    article,
    JSON.stringify(rest),
  ]);
}

interface Row {
  day: Day;
  claim: string;
  article: string;
  outlet: string | null;
  title: string | null;
  url: string | null;
}

const SELECT = `SELECT c.day, c.claim, a.id AS article, a.outlet, a.title, a.url
  FROM claims AS c JOIN articles AS a ON a.seq = c.article WHERE c.figure = ?`;

/** A figure's reports, oldest first; the newest `most` of a very long series. */
export function claimsOf(db: Db, figure: number, most: number): ClaimRecord[] {
  const rows: Row[] = db.all(`${SELECT} ORDER BY c.day DESC, c.n DESC LIMIT ?`, [figure, most]);
  return rows.reverse().map(record);
}

/** The first claim of the newest day that reported the figure. */
export function latestClaim(db: Db, figure: number, day: Day): ClaimRecord | undefined {
  const row: Row | undefined = db.get(`${SELECT} AND c.day = ? ORDER BY c.n LIMIT 1`, [figure, day]);
  return row && record(row);
}

function record({ claim, ...about }: Row): ClaimRecord {
  return { ...(JSON.parse(claim) as Omit<EditionClaim, 'source'>), ...about };
}
