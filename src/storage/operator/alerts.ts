import type { Instant } from '../../core/model.ts';
import type { Alert, Alerts } from '../../core/ports/alerts.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Db } from '../database/database.ts';

/** Table `alerts`: the port `Alerts` over one database. */
export function alertStore(db: Db, clock: Clock): Alerts {
  return {
    raise: (key, words) => db.write(() => raise(db, key, words, clock.now())),
    clear: (key) => db.write(() => clear(db, key, clock.now())),
    open: () => db.read(() => db.all('SELECT key, words, since FROM alerts WHERE over_at IS NULL ORDER BY since, key')),
  };
}

/** A trouble that was over and comes again is told again. */
function raise(db: Db, key: string, words: string, at: Instant): boolean {
  const { changes } = db.run(
    `INSERT INTO alerts (key, words, since) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET words = excluded.words, since = excluded.since, over_at = NULL
     WHERE over_at IS NOT NULL`,
    [key, words, at],
  );
  return changes > 0;
}

function clear(db: Db, key: string, at: Instant): Alert | null {
  const open = db.get<Alert>('SELECT key, words, since FROM alerts WHERE key = ? AND over_at IS NULL', [key]);
  if (open) db.run('UPDATE alerts SET over_at = ? WHERE key = ?', [at, key]);
  return open ?? null;
}
