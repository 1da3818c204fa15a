import type { Day, Instant } from '../../core/model.ts';
import type { Db } from '../database/database.ts';

/** Table `held_editions`: what the operator holds back as a whole. */
export function holdEdition(db: Db, day: Day, reason: string, at: Instant): void {
  db.run('INSERT OR REPLACE INTO held_editions (day, reason, at) VALUES (?, ?, ?)', [day, reason, at]);
}

/** False when the day was not held. */
export function releaseEdition(db: Db, day: Day): boolean {
  return db.run('DELETE FROM held_editions WHERE day = ?', [day]).changes > 0;
}

/** Why a day is held, null when it is not. */
export function holdOf(db: Db, day: Day): string | null {
  return db.get<{ reason: string }>('SELECT reason FROM held_editions WHERE day = ?', [day])?.reason ?? null;
}

export function heldDays(db: Db): Day[] {
  return db.all<{ day: Day }>('SELECT day FROM held_editions ORDER BY day').map((row) => row.day);
}
