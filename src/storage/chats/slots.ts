import type { Instant } from '../../core/model.ts';
import type { ChatSettings, Place, Slot } from '../../core/ports/chats.ts';
import { zoneClock, type ZoneClock } from '../../core/schedule/clock.ts';
import { millis, nextOccurrence } from '../../core/schedule/latest.ts';
import type { Db } from '../database/database.ts';
import { keyOf } from './place.ts';

/** Table `slots`: the times of the week at which a place gets an edition. */
interface Row {
  id: number;
  time: string;
  weekdays: string;
  kind: Slot['kind'];
}

export function slotsOf(db: Db, place: Place): Slot[] {
  const rows: Row[] = db.all(
    'SELECT id, time, weekdays, kind FROM slots WHERE chat = ? AND thread = ? ORDER BY time, kind',
    keyOf(place),
  );
  return rows.map(slotOf);
}

/** Weekdays stand as their digits: '12345'. */
function slotOf(row: Row): Slot {
  return { id: row.id, time: row.time, weekdays: Array.from(row.weekdays, Number), kind: row.kind };
}

/** False when the place has one of that kind at that time already. */
export function insertSlot(db: Db, place: Place, slot: Omit<Slot, 'id'>, at: Instant): boolean {
  const { changes } = db.run(
    'INSERT OR IGNORE INTO slots (chat, thread, time, weekdays, kind, handled_until) VALUES (?, ?, ?, ?, ?, ?)',
    [...keyOf(place), slot.time, slot.weekdays.join(''), slot.kind, at],
  );
  return changes > 0;
}

export function deleteSlots(db: Db, place: Place): number {
  return db.run('DELETE FROM slots WHERE chat = ? AND thread = ?', keyOf(place)).changes;
}

/** Makes the slots of a place those given: same times stay as they are, with their weekdays updated. */
export function replaceSlots(db: Db, place: Place, slots: readonly Slot[], at: Instant): void {
  const kept = new Set(slots.map((slot) => `${slot.time} ${slot.kind}`));
  for (const slot of slotsOf(db, place)) {
    if (!kept.has(`${slot.time} ${slot.kind}`)) db.run('DELETE FROM slots WHERE id = ?', [slot.id]);
  }
  for (const slot of slots) {
    if (insertSlot(db, place, slot, at)) continue;
    const values = [slot.weekdays.join(''), ...keyOf(place), slot.time, slot.kind];
    db.run('UPDATE slots SET weekdays = ? WHERE chat = ? AND thread = ? AND time = ? AND kind = ?', values);
  }
}

/** Plans the slots of a place anew from now on; what lies before counts as dealt with. */
export function reschedule(db: Db, settings: Pick<ChatSettings, 'place' | 'zone' | 'state'>, now: Instant): void {
  const clock = zoneClock();
  for (const slot of slotsOf(db, settings.place)) {
    const next = settings.state === 'active' ? nextAt(slot, settings.zone, now, clock) : null;
    db.run('UPDATE slots SET next_at = ?, handled_until = ? WHERE id = ?', [next, now, slot.id]);
  }
}

/** The next occurrence of a slot, null when there is none. */
export function nextAt(slot: Slot, zone: string, now: Instant, clock: ZoneClock): Instant | null {
  const next = nextOccurrence(slot, zone, millis(now), clock);
  return next ? new Date(next.at).toISOString() : null;
}

interface Planned extends Row {
  handled_until: Instant;
  zone: string;
}

/** Plans every slot anew from where it was dealt with: the rules of time zones may have changed since. */
export function replanAll(db: Db): void {
  const clock = zoneClock();
  const rows: Planned[] = db.all(
    `SELECT s.id, s.time, s.weekdays, s.kind, s.handled_until, c.zone FROM slots AS s
     JOIN chats AS c USING (chat, thread) WHERE c.state = 'active'`,
  );
  for (const row of rows)
    db.run('UPDATE slots SET next_at = ? WHERE id = ?', [
      nextAt(slotOf(row), row.zone, row.handled_until, clock),
      row.id,
    ]);
}
