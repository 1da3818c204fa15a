import type { Instant } from '../../core/model.ts';
import type { Db } from '../database/database.ts';
import { replanAll } from '../chats/slots.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Whether deliveries or slots bear times that `now` has not reached: the clock was ahead when they were written. */
export function writtenAhead(db: Db, now: Instant): boolean {
  const soon = later(now, MINUTE);
  const deliveries = `SELECT 1 FROM deliveries WHERE state IN ('due', 'waiting') AND at > ? LIMIT 1`;
  const slots = 'SELECT 1 FROM slots WHERE handled_until > ? LIMIT 1';
  return db.get(deliveries, [soon]) !== undefined || db.get(slots, [soon]) !== undefined;
}

/**
 * The clock was ahead and was set right: what waits for a time of that future is due now, and slots are planned from now on. A slot
 * that was dealt with less than a day ahead is not done again, as in `handledAfter`; one further ahead was never right.
 */
export function afterClockWasAhead(db: Db, now: Instant): void {
  db.run('UPDATE slots SET handled_until = ? WHERE handled_until > ?', [now, later(now, DAY)]);
  replanAll(db);
  db.run(`UPDATE deliveries SET not_before = ?, at = ? WHERE state IN ('due', 'waiting') AND at > ?`, [
    now,
    now,
    later(now, MINUTE),
  ]);
}

const later = (now: Instant, by: number): Instant => new Date(Date.parse(now) + by).toISOString();
