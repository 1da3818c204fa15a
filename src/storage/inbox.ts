import type { Clock } from '../core/ports/clock.ts';
import type { Inbox } from '../core/ports/inbox.ts';
import type { Db } from './database.ts';

/** Numbers remembered: Telegram repeats an update for a day at most. */
const REMEMBERED = 100_000;

/** Table `updates_seen`: the port `Inbox` over one database. */
export function inbox(db: Db, clock: Clock): Inbox {
  return {
    take: (updateId, json) =>
      db.note(() => {
        const values = [updateId, clock.now(), json];
        const taken = db.run('INSERT OR IGNORE INTO updates_seen (update_id, at, pending) VALUES (?, ?, ?)', values);
        return taken.changes > 0;
      }),
    settled: () => db.settled(),
    done: (updateId) =>
      db.note(() => {
        db.run('UPDATE updates_seen SET pending = NULL WHERE update_id = ?', [updateId]);
        db.run('DELETE FROM updates_seen WHERE update_id < ? AND pending IS NULL', [updateId - REMEMBERED]);
      }),
    pending: () =>
      db.read(() => {
        const sql = 'SELECT pending FROM updates_seen WHERE pending IS NOT NULL ORDER BY update_id';
        return db.all<{ pending: string }>(sql).map((row) => row.pending);
      }),
  };
}
