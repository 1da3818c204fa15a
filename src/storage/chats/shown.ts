import type { Day, Instant } from '../../core/model.ts';
import type { Place } from '../../core/ports/chats.ts';
import type { Db } from '../database/database.ts';
import { keyOf } from './place.ts';

/** Table `shown`: the revision of each day that a place got last. */
export function putShown(db: Db, place: Place, day: Day, revision: number, at: Instant): void {
  const values = [...keyOf(place), day, revision, at];
  db.run('INSERT OR REPLACE INTO shown (chat, thread, day, revision, at) VALUES (?, ?, ?, ?, ?)', values);
}

export function shownRevision(db: Db, place: Place, day: Day): number | null {
  const sql = 'SELECT revision FROM shown WHERE chat = ? AND thread = ? AND day = ?';
  return db.get<{ revision: number }>(sql, [...keyOf(place), day])?.revision ?? null;
}

export function lastShown(db: Db, place: Place): { day: Day; revision: number } | null {
  const sql = 'SELECT day, revision FROM shown WHERE chat = ? AND thread = ? ORDER BY day DESC LIMIT 1';
  return db.get<{ day: Day; revision: number }>(sql, keyOf(place)) ?? null;
}
