import { isOrdinal } from '../../core/assemble/ledger/ordinal.ts';
import type { EditionFigure } from '../../core/edition.ts';
import type { Day } from '../../core/model.ts';
import type { Db } from '../database/database.ts';

/** Table `figures` and its index of words: the counted things that editions show. */
export interface FigureRow
  extends Pick<EditionFigure, 'id' | 'counted' | 'measure' | 'category' | 'unit' | 'place' | 'kind'> {
  seq: number;
  latest_day: Day;
  reports: number;
}

const COLUMNS = 'seq, id, counted, measure, category, unit, place, kind, latest_day, reports';

export function figureById(db: Db, id: string): FigureRow | undefined {
  return db.get(`SELECT ${COLUMNS} FROM figures WHERE id = ?`, [id]);
}

/** Stores what a figure counts, in the words of its newest report, and by which words it is found; returns its number. */
export function putFigure(db: Db, figure: EditionFigure, day: Day): number {
  const { id, counted, measure, category, unit, kind } = figure;
  const known = figureById(db, id);
  // One series is of one place, though a later report may take it for granted.
  const place = figure.place ?? known?.place ?? null;
  const words = [counted, measure, place, unit, ...figure.claims.map((claim) => claim.claimant)].filter(Boolean);
  const seq =
    known?.seq ??
    db.run(
      `INSERT INTO figures (id, counted, measure, category, unit, place, kind, latest_day, reports)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)`,
      [id, counted, measure, category, unit, place, kind, day],
    ).id;
  if (known) {
    db.run('DELETE FROM figure_search WHERE rowid = ?', [seq]);
    if (namesAnew(figure, day, known))
      db.run('UPDATE figures SET counted = ?, measure = ?, place = ? WHERE seq = ?', [counted, measure, place, seq]);
  }
  indexFigureWords(db, seq, words.join('\n'));
  return seq;
}

/** The newest report names a figure for its card, unless it counts by the last one only ("the fourth general"). */
function namesAnew({ claims: [claim] }: EditionFigure, day: Day, known: FigureRow): boolean {
  return claim !== undefined && !isOrdinal(claim) && day >= known.latest_day;
}

/** The words by which a figure is found; it must not have any yet. */
export function indexFigureWords(db: Db, seq: number, words: string): void {
  db.run('INSERT INTO figure_search (rowid, words) VALUES (?, ?)', [seq, words]);
}

/** Counts a figure's reports anew; one without any is removed. */
export function recountFigure(db: Db, seq: number): void {
  const found: { day: Day | null; n: number } | undefined = db.get(
    'SELECT max(day) AS day, count(DISTINCT article) AS n FROM claims WHERE figure = ?',
    [seq],
  );
  if (found?.day) {
    db.run('UPDATE figures SET latest_day = ?, reports = ? WHERE seq = ?', [found.day, found.n, seq]);
    return;
  }
  db.run('DELETE FROM figure_search WHERE rowid = ?', [seq]);
  db.run('DELETE FROM figures WHERE seq = ?', [seq]);
}

/** A page of all figures, those last reported first. */
export function newestFigures(db: Db, limit: number, offset: number): FigureRow[] {
  return db.all(`SELECT ${COLUMNS} FROM figures ORDER BY latest_day DESC, seq LIMIT ? OFFSET ?`, [limit, offset]);
}

/** How many figures there are, counted up to `most`. */
export function countFigures(db: Db, most: number): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM (SELECT 1 FROM figures LIMIT ?)', [most])?.n ?? 0;
}

/** The figures that `match` (an FTS5 expression) finds, at most `most`, those last reported first. */
export function figuresMatching(db: Db, match: string, most: number): FigureRow[] {
  return db.all(
    `SELECT ${COLUMNS} FROM figures WHERE seq IN (
       SELECT rowid FROM figure_search WHERE figure_search MATCH ? ORDER BY rowid DESC LIMIT ?
     ) ORDER BY latest_day DESC, seq`,
    [match, most],
  );
}
