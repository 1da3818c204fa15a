import type { Day } from '../../core/model.ts';
import type { DayInfo } from '../../core/ports/newsroom.ts';
import type { Db } from '../database/database.ts';

/** Table `days`: the calendar of editions. */
export function setDay(db: Db, { day, revision, articles }: DayInfo): void {
  db.run('INSERT OR REPLACE INTO days (day, revision, articles) VALUES (?, ?, ?)', [day, revision, articles]);
}

/** 0 for a day without an edition. */
export function newestRevision(db: Db, day: Day): number {
  return db.get<{ revision: number }>('SELECT revision FROM days WHERE day = ?', [day])?.revision ?? 0;
}

export function daysBetween(db: Db, from: Day = '0000-01-01', to: Day = '9999-12-31'): DayInfo[] {
  return db.all('SELECT day, revision, articles FROM days WHERE articles > 0 AND day BETWEEN ? AND ? ORDER BY day', [
    from,
    to,
  ]);
}

export function nearestDays(db: Db, day: Day): { before: Day | null; after: Day | null } {
  const before: { day: Day } | undefined = db.get(
    'SELECT day FROM days WHERE day < ? AND articles > 0 ORDER BY day DESC LIMIT 1',
    [day],
  );
  const after: { day: Day } | undefined = db.get(
    'SELECT day FROM days WHERE day > ? AND articles > 0 ORDER BY day LIMIT 1',
    [day],
  );
  return { before: before?.day ?? null, after: after?.day ?? null };
}

export function latestDay(db: Db): Day | null {
  return db.get<{ day: Day }>('SELECT day FROM days WHERE articles > 0 ORDER BY day DESC LIMIT 1')?.day ?? null;
}
