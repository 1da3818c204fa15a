import { addDays } from '../../core/date/calendar.ts';
import type { Day, Instant } from '../../core/model.ts';
import type { StaleDay } from '../../core/ports/articles.ts';
import type { Db } from '../database/database.ts';
import { bumpLedger } from '../database/settings.ts';

/** How far an article reaches into later editions: labels and comparisons look back so many days. */
export const LOOK_BACK_DAYS = 14;

/** Table `stale_days`: marks a day, and the days after it whose editions exist and look back to it. */
export function markStale(db: Db, day: Day, at: Instant): void {
  const again = 'ON CONFLICT (day) DO UPDATE SET marks = marks + 1';
  db.run(`INSERT INTO stale_days (day, marks, since) VALUES (?, 1, ?) ${again}`, [day, at]);
  db.run(`INSERT INTO stale_days (day, marks, since) SELECT day, 1, ? FROM days WHERE day > ? AND day <= ? ${again}`, [
    at,
    day,
    addDays(day, LOOK_BACK_DAYS),
  ]);
  bumpLedger(db);
}

export function staleDays(db: Db): StaleDay[] {
  return db.all('SELECT day, marks FROM stale_days ORDER BY day');
}

export function clearStale(db: Db, { day, marks }: StaleDay): void {
  db.run('DELETE FROM stale_days WHERE day = ? AND marks = ?', [day, marks]);
}
