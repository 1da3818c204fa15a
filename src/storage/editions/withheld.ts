import type { Withheld } from '../../core/assemble/request.ts';
import type { Day, Instant } from '../../core/model.ts';
import type { HeldFigure } from '../../core/assemble/held.ts';
import { figureOf, isEvent } from '../../core/assemble/withdrawn.ts';
import type { Db } from '../database/database.ts';

/** Table `withheld_figures`: holds a figure unless the operator has decided on it before; false when it was known. */
export function holdFigure(db: Db, { id, day, line, reason }: HeldFigure, at: Instant): boolean {
  const { changes } = db.run(
    `INSERT OR IGNORE INTO withheld_figures (figure, state, day, line, reason, at) VALUES (?, 'held', ?, ?, ?, ?)`,
    [id, day, line, reason, at],
  );
  return changes > 0;
}

/** What the operator decided on a figure or an event; it replaces what stood before. */
export function decide(db: Db, id: string, state: 'released' | 'retracted', reason: string | null, at: Instant): void {
  db.run(
    `INSERT INTO withheld_figures (figure, state, reason, at) VALUES (?, ?, ?, ?)
     ON CONFLICT (figure) DO UPDATE SET state = excluded.state, reason = coalesce(excluded.reason, reason), at = excluded.at`,
    [id, state, reason, at],
  );
}

export function heldFigures(db: Db): HeldFigure[] {
  return db.all(
    `SELECT figure AS id, coalesce(day, '') AS day, coalesce(line, '') AS line, coalesce(reason, '') AS reason
     FROM withheld_figures WHERE state = 'held' ORDER BY at, figure`,
  );
}

/**
 * What assembly leaves out. Figures that the plausibility rule held are not named: it holds them again by itself, and named here
 * they would take their whole series along.
 */
export function withheld(db: Db): Withheld {
  const ids = (state: string): string[] =>
    db
      .all<{ id: string }>('SELECT figure AS id FROM withheld_figures WHERE state = ? ORDER BY figure', [state])
      .map((row) => row.id);
  const retracted = ids('retracted');
  return {
    heldFigures: [],
    releasedFigures: ids('released'),
    retractedFigures: retracted.filter((id) => !isEvent(id)),
    retractedEvents: retracted.filter(isEvent),
  };
}

/** Days whose editions show a figure, or what one claimant says of it, or tell an event. */
export function daysShowing(db: Db, id: string): Day[] {
  const rows: { day: Day }[] = db.all(
    isEvent(id)
      ? 'SELECT day FROM story_days WHERE story = ? ORDER BY day'
      : 'SELECT DISTINCT c.day FROM claims AS c JOIN figures AS f ON f.seq = c.figure WHERE f.id = ? ORDER BY c.day',
    [figureOf(id)],
  );
  return rows.map((row) => row.day);
}
