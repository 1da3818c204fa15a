import type { Instant } from '../core/model.ts';
import type { Slot } from '../core/ports/chats.ts';
import type { Planned } from '../core/ports/ledger.ts';
import type { Cargo } from '../core/ports/outbox.ts';
import { zoneClock, type ZoneClock } from '../core/schedule/clock.ts';
import { handledAfter, planDeliveries, type PlannedDelivery, type Subscription } from '../core/schedule/plan.ts';
import type { Db } from './database.ts';
import { insertDelivery } from './deliveries.ts';
import { holdOf } from './held-editions.ts';
import { placeOf } from './place.ts';
import { nextAt } from './slots.ts';

/** Chats planned in one transaction: readers wait no longer than this takes. */
const CHUNK = 2000;

interface Row {
  chat: number;
  thread: number;
  id: number;
  time: string;
  weekdays: string;
  kind: Slot['kind'];
  handled_until: Instant;
  zone: string;
  carries: Subscription['carries'];
  silent: string | null;
  paused_until: string | null;
  state: Subscription['state'];
  empty_days: number;
}

interface DueChat extends Subscription {
  emptyDays: boolean;
}

/** Turns due slots into deliveries and moves the slots on, inside the caller's transaction. */
export function plan(db: Db, now: Instant, briefingZone: string): Planned {
  const chats = dueChats(db, now);
  const zones = zoneClock();
  const planned = planDeliveries(chats.values(), now, briefingZone);
  const dayOf = newestRevisions(db);
  let deliveries = 0;
  for (const delivery of planned) deliveries += putIn(db, delivery, chats, dayOf, now) ? 1 : 0;
  for (const chat of chats.values()) moveOn(db, chat, now, zones);
  return { deliveries, more: chats.size >= CHUNK };
}

const keyOfPlace = (place: Subscription['place']) => `${place.chat}/${place.thread ?? 0}`;

/** Chats with a slot that is due, each with all its slots. */
function dueChats(db: Db, now: Instant): Map<string, DueChat> {
  const rows: Row[] = db.all(
    `SELECT s.chat, s.thread, s.id, s.time, s.weekdays, s.kind, s.handled_until, c.zone, c.carries, c.silent,
       c.paused_until, c.state, c.empty_days
     FROM (SELECT DISTINCT chat, thread FROM slots WHERE next_at <= ? ORDER BY next_at LIMIT ?) AS due
     JOIN slots AS s USING (chat, thread) JOIN chats AS c USING (chat, thread)`,
    [now, CHUNK],
  );
  const chats = new Map<string, DueChat>();
  for (const row of rows) {
    const place = placeOf(row);
    const key = keyOfPlace(place);
    const chat = chats.get(key) ?? chatOf(row, place);
    chat.slots.push({ id: row.id, time: row.time, weekdays: Array.from(row.weekdays, Number), kind: row.kind });
    if (row.handled_until < chat.handledUntil) chat.handledUntil = row.handled_until;
    chats.set(key, chat);
  }
  return chats;
}

function chatOf(row: Row, place: Subscription['place']): DueChat {
  const { zone, carries, silent, state } = row;
  const chosen = { zone, carries, silent, state, pausedUntil: row.paused_until, emptyDays: row.empty_days === 1 };
  return { place, slots: [], handledUntil: row.handled_until, ...chosen };
}

interface DayState {
  revision: number | null;
  hold: string | null;
}

/** What is known of a day, asked once for all chats. */
function newestRevisions(db: Db): (day: string) => DayState {
  const known = new Map<string, DayState>();
  return (day) => {
    const state = known.get(day) ?? {
      revision:
        db.get<{ n: number }>('SELECT revision AS n FROM days WHERE day = ? AND articles > 0', [day])?.n ?? null,
      hold: holdOf(db, day),
    };
    known.set(day, state);
    return state;
  };
}

/** False when nothing is to be sent, or was put in before. */
function putIn(
  db: Db,
  planned: PlannedDelivery,
  chats: ReadonlyMap<string, DueChat>,
  dayOf: (day: string) => DayState,
  now: Instant,
): boolean {
  const { place, notBefore, from, to } = planned;
  const cause = `slot ${planned.slot} at ${planned.at}`;
  if (planned.kind === 'weekly') {
    const cargo: Cargo = { kind: 'weekly', from, to };
    return insertDelivery(db, { place, cargo, cause, state: 'due', notBefore }, now);
  }
  const { revision, hold } = dayOf(to);
  if (revision === null) {
    if (!chats.get(keyOfPlace(place))?.emptyDays) return false;
    return insertDelivery(db, { place, cargo: { kind: 'empty', day: to }, cause, state: 'due', notBefore }, now);
  }
  const cargo: Cargo = { kind: 'edition', day: to, revision };
  const inserted = insertDelivery(db, { place, cargo, cause, state: hold === null ? 'due' : 'held', notBefore }, now);
  if (inserted && hold !== null) {
    const note: Cargo = { kind: 'delayed', day: to, reason: hold };
    const once = `delayed ${to} ${keyOfPlace(place)}`;
    insertDelivery(db, { place, cargo: note, cause: once, state: 'due', notBefore }, now);
  }
  return inserted;
}

function moveOn(db: Db, chat: DueChat, now: Instant, zones: ZoneClock): void {
  const handled = handledAfter(chat.handledUntil, now);
  for (const slot of chat.slots) {
    const next = chat.state === 'active' ? nextAt(slot, chat.zone, now, zones) : null;
    db.run('UPDATE slots SET next_at = ?, handled_until = ? WHERE id = ?', [next, handled, slot.id]);
  }
}
