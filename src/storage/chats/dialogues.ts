import type { Instant } from '../../core/model.ts';
import type { Dialogue, Place } from '../../core/ports/chats.ts';
import type { Db } from '../database/database.ts';
import { keyOf } from './place.ts';

/** Table `dialogues`. */
export function dialogueOf(db: Db, place: Place, person: number): Dialogue | null {
  const sql = 'SELECT step, data FROM dialogues WHERE chat = ? AND thread = ? AND person = ?';
  return db.get<Dialogue>(sql, [...keyOf(place), person]) ?? null;
}

/** Null ends the dialogue. */
export function setDialogue(db: Db, place: Place, person: number, dialogue: Dialogue | null, at: Instant): void {
  const key = [...keyOf(place), person];
  if (dialogue === null) db.run('DELETE FROM dialogues WHERE chat = ? AND thread = ? AND person = ?', key);
  else
    db.run('INSERT OR REPLACE INTO dialogues (chat, thread, person, step, data, at) VALUES (?, ?, ?, ?, ?, ?)', [
      ...key,
      dialogue.step,
      dialogue.data,
      at,
    ]);
}
