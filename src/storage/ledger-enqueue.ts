import type { Day, Instant } from '../core/model.ts';
import type { Cargo } from '../core/ports/outbox.ts';
import type { Db } from './database.ts';

/** Corrections to every place that was shown an earlier revision of the day: one for each new revision. */
export function enqueueCorrections(
  db: Db,
  { day, revision, figureIds }: { day: Day; revision: number; figureIds: string[] },
  at: Instant,
): number {
  const cargo: Cargo = { kind: 'correction', day, figureIds };
  return db.run(
    `INSERT OR IGNORE INTO deliveries (chat, thread, cargo, cause, day, state, not_before, at)
     SELECT s.chat, s.thread, ?, 'correction ' || s.day || ' r' || ? || ' ' || s.chat || '/' || s.thread, s.day, 'due', ?, ?
     FROM shown AS s WHERE s.day = ? AND s.revision < ?`,
    [JSON.stringify(cargo), revision, at, at, day, revision],
  ).changes;
}

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
