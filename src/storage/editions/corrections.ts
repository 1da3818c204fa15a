import type { Correction } from '../../core/edition.ts';
import type { Day } from '../../core/model.ts';
import type { Db } from '../database/database.ts';

/** Table `corrections`. */
export function insertCorrections(db: Db, day: Day, corrections: readonly Correction[]): void {
  for (const { figureId, was, now, reason, at } of corrections) {
    db.run('INSERT INTO corrections (day, figure, was, now, reason, at) VALUES (?, ?, ?, ?, ?, ?)', [
      day,
      figureId,
      was,
      now,
      reason,
      at,
    ]);
  }
}

const COLUMNS = 'day, figure AS figureId, was, now, reason, at';

/** The newest corrections first. */
export function newestCorrections(db: Db, limit: number): (Correction & { day: Day })[] {
  return db.all(`SELECT ${COLUMNS} FROM corrections ORDER BY at DESC, id DESC LIMIT ?`, [limit]);
}

/** Those of one edition, in the order they were made. */
export function correctionsOf(db: Db, day: Day): Correction[] {
  const rows: (Correction & { day: Day })[] = db.all(`SELECT ${COLUMNS} FROM corrections WHERE day = ? ORDER BY id`, [
    day,
  ]);
  return rows.map(({ day: _day, ...correction }) => correction);
}
