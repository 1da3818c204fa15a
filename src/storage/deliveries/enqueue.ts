import type { Day, Instant } from '../../core/model.ts';
import type { Cargo } from '../../core/ports/outbox.ts';
import type { Db } from '../database/database.ts';

/** The newest edition of a day to every active subscriber who has not got that revision. */
export function enqueueEdition(db: Db, day: Day, at: Instant): number {
  const newest = db.get<{ revision: number }>('SELECT revision FROM days WHERE day = ? AND articles > 0', [day]);
  if (!newest) return 0;
  const cargo: Cargo = { kind: 'edition', day, revision: newest.revision };
  return db.run(
    `INSERT OR IGNORE INTO deliveries (chat, thread, cargo, cause, day, revision, state, not_before, at)
     SELECT DISTINCT c.chat, c.thread, ?, 'sent by hand ' || ? || ' r' || ? || ' ' || c.chat || '/' || c.thread, ?, ?, 'due', ?, ?
     FROM chats AS c JOIN slots AS s ON s.chat = c.chat AND s.thread = c.thread
     LEFT JOIN shown AS h ON h.chat = c.chat AND h.thread = c.thread AND h.day = ?
     WHERE c.state = 'active' AND coalesce(h.revision, 0) < ?`,
    [JSON.stringify(cargo), day, newest.revision, day, newest.revision, at, at, day, newest.revision],
  ).changes;
}
