import type { ReaderReport } from '../../core/ports/chats.ts';
import type { Db } from '../database/database.ts';
import { keyOf, placeOf } from './place.ts';

/** Table `reports`: what readers say is wrong. */
export function insertReport(db: Db, report: Omit<ReaderReport, 'id' | 'open'>): number {
  const { place, person, day, item, words, at } = report;
  return db.run(
    'INSERT INTO reports (chat, thread, person, day, item, words, at, open) VALUES (?, ?, ?, ?, ?, ?, ?, 1)',
    [...keyOf(place), person, day, item, words, at],
  ).id;
}

interface Row extends Omit<ReaderReport, 'place' | 'open'> {
  chat: number;
  thread: number;
  open: number;
}

/** The open ones, or all, the oldest first. */
export function reportList(db: Db, open: boolean): ReaderReport[] {
  const where = open ? 'WHERE open = 1' : '';
  const rows: Row[] = db.all(
    `SELECT id, chat, thread, person, day, item, words, at, open FROM reports ${where} ORDER BY id`,
  );
  return rows.map(({ chat, thread, open: isOpen, ...rest }) => ({
    ...rest,
    place: placeOf({ chat, thread }),
    open: isOpen === 1,
  }));
}

export function closeReport(db: Db, id: number): void {
  db.run('UPDATE reports SET open = 0 WHERE id = ?', [id]);
}
