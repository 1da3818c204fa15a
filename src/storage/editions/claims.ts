import type { Edition, EditionClaim } from '../../core/edition.ts';
import type { Day } from '../../core/model.ts';
import type { ClaimRecord } from '../../core/ports/newsroom.ts';
import type { Db } from '../database/database.ts';
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

/** A claim that stands beside others in a later edition is a report of its own article's day, not of that edition's. */
const SELECT = `SELECT coalesce(a.day, c.day) AS day, c.claim, a.id AS article, a.outlet, a.title, a.url
  FROM claims AS c JOIN articles AS a ON a.seq = c.article WHERE c.figure = ?`;

/** A figure's reports, oldest first; the newest `most` of a very long series. */
export function claimsOf(db: Db, figure: number, most: number): ClaimRecord[] {
  const rows: Row[] = db.all(`${SELECT} ORDER BY 1 DESC, c.day DESC, c.n DESC LIMIT ?`, [figure, most]);
  return onceEach(rows.reverse().map(record));
}

/** Each report once, however many editions show it: the first that did. */
function onceEach(claims: readonly ClaimRecord[]): ClaimRecord[] {
  const seen = new Set<string>();
  return claims.filter(({ article, sentence, text }) => {
    const key = JSON.stringify([article, sentence, text]);
    return !seen.has(key) && seen.add(key);
  });
}

/** The first claim of the newest day that reported the figure. */
export function latestClaim(db: Db, figure: number, day: Day): ClaimRecord | undefined {
  const row: Row | undefined = db.get(`${SELECT} AND c.day = ? ORDER BY c.n LIMIT 1`, [figure, day]);
  return row && record(row);
}

function record({ claim, ...about }: Row): ClaimRecord {
  return { ...(JSON.parse(claim) as Omit<EditionClaim, 'source'>), ...about };
}
