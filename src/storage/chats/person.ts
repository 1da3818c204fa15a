import { chatsOfAdmin, placesOf } from './chats.ts';
import type { Db } from '../database/database.ts';

/** Tables that hold something of a chat, children before what they refer to. */
const OF_CHAT = ['dialogues', 'shown', 'reports', 'deliveries', 'slots', 'chats'] as const;

/** Everything stored about a person and the chats that are theirs, as plain data. */
export function exportPerson(db: Db, person: number): unknown {
  return {
    person,
    chats: [...placesOf(db, person), ...chatsOfAdmin(db, person).filter((chat) => chat.place.chat !== person)],
    dialogues: db.all('SELECT chat, thread, step, data, at FROM dialogues WHERE person = ?', [person]),
    reports: db.all('SELECT chat, thread, day, item, words, at FROM reports WHERE person = ?', [person]),
    shown: db.all('SELECT day, revision, at FROM shown WHERE chat = ? ORDER BY day', [person]),
    deliveries: db.all('SELECT cargo, state, at FROM deliveries WHERE chat = ? ORDER BY id', [person]),
  };
}

/**
 * Erases a person inside the caller's transaction: their private chat and the channels they linked with all that hangs on them, and
 * their words and dialogues anywhere. Secure deletion overwrites the pages.
 */
export function erasePerson(db: Db, person: number): void {
  const linked: { chat: number }[] = db.all('SELECT DISTINCT chat FROM chats WHERE admin = ?', [person]);
  for (const chat of [person, ...linked.map((row) => row.chat)])
    for (const table of OF_CHAT) db.run(`DELETE FROM ${table} WHERE chat = ?`, [chat]);
  db.run('DELETE FROM dialogues WHERE person = ?', [person]);
  db.run('DELETE FROM reports WHERE person = ?', [person]);
}

/** A group became a supergroup: everything moves along and replaces what the new id was given meanwhile. */
export function migrateChat(db: Db, from: number, to: number): void {
  if (!db.get('SELECT 1 FROM chats WHERE chat = ?', [from])) return;
  db.run('DELETE FROM chats WHERE chat = ?', [to]);
  db.run(`UPDATE chats SET chat = ?, kind = 'supergroup' WHERE chat = ?`, [to, from]);
  for (const table of ['dialogues', 'shown', 'reports', 'deliveries'] as const)
    db.run(`UPDATE OR IGNORE ${table} SET chat = ? WHERE chat = ?`, [to, from]);
  for (const table of ['dialogues', 'shown'] as const) db.run(`DELETE FROM ${table} WHERE chat = ?`, [from]);
}
