import type { Clock } from '../../core/ports/clock.ts';
import type { Inbox } from '../../core/ports/inbox.ts';
import type { Db } from '../database/database.ts';

/** Numbers remembered: Telegram repeats an update for a day at most. */
const REMEMBERED = 100_000;

/**
 * Table `updates_seen`: the port `Inbox` over one database. An update is written when it is settled or done, whichever comes first, so
 * that no answer waits for it; until then Telegram has not heard that it arrived, and would bring it again.
 */
export function inbox(db: Db, clock: Clock): Inbox {
  /** Taken and not written yet; null for what is done. */
  const unwritten = new Map<number, string | null>();
  const write = async (): Promise<void> => {
    const taken = [...unwritten];
    if (taken.length > 0) await db.note(() => taken.forEach(([id, json]) => put(db, id, json, clock.now())));
    for (const [id, json] of taken) if (unwritten.get(id) === json) unwritten.delete(id);
  };
  return {
    take: async (id, json) => {
      if (unwritten.has(id) || isKnown(db, id)) return false;
      unwritten.set(id, json);
      return true;
    },
    settled: async () => {
      await write();
      await db.settled();
    },
    done: async (id) => {
      if (unwritten.has(id)) unwritten.set(id, null);
      await db.note(() => {
        put(db, id, null, clock.now());
        db.run('DELETE FROM updates_seen WHERE update_id < ? AND pending IS NULL', [id - REMEMBERED]);
      });
      unwritten.delete(id);
    },
    pending: async () => {
      await write();
      const sql = 'SELECT pending FROM updates_seen WHERE pending IS NOT NULL ORDER BY update_id';
      return db.read(() => db.all<{ pending: string }>(sql).map((row) => row.pending));
    },
  };
}

const isKnown = (db: Db, id: number): boolean =>
  db.get('SELECT 1 FROM updates_seen WHERE update_id = ?', [id]) !== undefined;

function put(db: Db, id: number, json: string | null, at: string): void {
  db.run(
    `INSERT INTO updates_seen (update_id, at, pending) VALUES (?, ?, ?)
     ON CONFLICT (update_id) DO UPDATE SET pending = excluded.pending`,
    [id, at, json],
  );
}
