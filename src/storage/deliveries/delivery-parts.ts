import type { Day, Instant } from '../../core/model.ts';
import type { Place } from '../../core/ports/chats.ts';
import type { Db } from '../database/database.ts';
import { keyOf } from '../chats/place.ts';

/** Table `delivery_parts`: each message of a delivery. */
export function startPart(db: Db, delivery: number, part: number, at: Instant): void {
  db.run(
    `INSERT INTO delivery_parts (delivery, part, state, at) VALUES (?, ?, 'sending', ?)
     ON CONFLICT (delivery, part) DO UPDATE SET state = 'sending', at = excluded.at`,
    [delivery, part, at],
  );
}

export function partSent(db: Db, delivery: number, part: number, message: number, at: Instant): void {
  db.run(`UPDATE delivery_parts SET state = 'sent', message = ?, at = ? WHERE delivery = ? AND part = ?`, [
    message,
    at,
    delivery,
    part,
  ]);
  db.run('UPDATE deliveries SET parts_sent = ? WHERE id = ?', [part + 1, delivery]);
}

/** The part was not taken, or (unknown) perhaps was: sent again it may be a double. */
export function partNotSent(db: Db, delivery: number, part: number, unknown: boolean, at: Instant): void {
  db.run(
    `UPDATE delivery_parts SET state = 'refused', possible_doubles = possible_doubles + ?, at = ?
     WHERE delivery = ? AND part = ?`,
    [unknown ? 1 : 0, at, delivery, part],
  );
}

/** Parts whose request was under way when the program stopped. */
export function partsInFlight(db: Db): { delivery: number; part: number }[] {
  return db.all(`SELECT delivery, part FROM delivery_parts WHERE state = 'sending'`);
}

export function possibleDoubles(db: Db): number {
  const sql = 'SELECT coalesce(sum(possible_doubles), 0) AS n FROM delivery_parts WHERE possible_doubles > 0';
  return db.get<{ n: number }>(sql)?.n ?? 0;
}

/** The messages by which a place got the edition of a day last. */
export function messagesOf(db: Db, place: Place, day: Day): number[] {
  const rows: { message: number }[] = db.all(
    `SELECT message FROM delivery_parts WHERE message IS NOT NULL AND delivery = (
       SELECT max(id) FROM deliveries WHERE chat = ? AND thread = ? AND day = ? AND state = 'sent' AND revision IS NOT NULL
     ) ORDER BY part`,
    [...keyOf(place), day],
  );
  return rows.map((row) => row.message);
}
