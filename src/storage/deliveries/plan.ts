import type { Instant } from '../../core/model.ts';
import type { Planned } from '../../core/ports/ledger.ts';
import type { Cargo, DeliveryState } from '../../core/ports/outbox.ts';
import { zoneClock, type ZoneClock } from '../../core/schedule/clock.ts';
import { handledAfter, planDeliveries, type PlannedDelivery } from '../../core/schedule/plan.ts';
import type { Db } from '../database/database.ts';
import { dueChats, type DueGroup } from './due-chats.ts';
import { holdOf } from '../editions/held-editions.ts';
import { nextAt } from '../chats/slots.ts';

/** Chats planned in one transaction: readers wait no longer than this takes. */
const CHUNK = 5000;

/**
 * Turns due slots into deliveries and moves the slots on, inside the caller's transaction. Each group of chats that chose the same
 * is planned once and written by one statement, so that a hundred thousand subscribers of one minute take less than a second.
 */
export function plan(db: Db, now: Instant, briefingZone: string): Planned {
  const { groups, chats } = dueChats(db, now, CHUNK);
  const groupOf = new Map(groups.map((group) => [group.chat.place, group]));
  const planned = planDeliveries(
    groups.map((group) => group.chat),
    now,
    briefingZone,
  );
  const deliveries = planned.map((one) => putIn(db, one, groupOf.get(one.place), now));
  const zones = zoneClock();
  for (const group of groups) moveOn(db, group, now, zones);
  return { deliveries: deliveries.reduce((sum, n) => sum + n, 0), more: chats >= CHUNK };
}

/** Puts a planned delivery in for every member of its group; returns how many are new. */
function putIn(db: Db, planned: PlannedDelivery, group: DueGroup | undefined, now: Instant): number {
  if (!group) return 0;
  const { from, to, notBefore } = planned;
  const slot = group.chat.slots.findIndex((one) => one.id === planned.slot);
  const ids = idsAt(group, slot);
  const insert = (cargo: Cargo, state: DeliveryState, cause: Cause = [BY_SLOT, planned.at]) =>
    insertAll(db, ids, { cargo, state, cause, notBefore, now });
  if (planned.kind === 'weekly') return insert({ kind: 'weekly', from, to }, 'due');
  const newest = db.get<{ revision: number }>('SELECT revision FROM days WHERE day = ? AND articles > 0', [to]);
  if (!newest) return group.emptyDays ? insert({ kind: 'empty', day: to }, 'due') : 0;
  const hold = holdOf(db, to);
  const cargo: Cargo = { kind: 'edition', day: to, revision: newest.revision };
  if (hold === null) return insert(cargo, 'due');
  const held = insert(cargo, 'held');
  insert({ kind: 'delayed', day: to, reason: hold }, 'due', [BY_PLACE, to]);
  return held;
}

/** What makes a delivery the only one of its kind, as SQL over a slot with one value. */
type Cause = readonly [sql: string, value: string];
const BY_SLOT = `'slot ' || id || ' at ' || ?`;
const BY_PLACE = `'delayed ' || ? || ' ' || chat || '/' || thread`;

/** The slots at one position of all members, as JSON. */
function idsAt({ members }: DueGroup, slot: number): string {
  return JSON.stringify(members.map((ids) => ids[slot]));
}

interface Batch {
  cargo: Cargo;
  state: DeliveryState;
  cause: Cause;
  notBefore: Instant;
  now: Instant;
}

function insertAll(db: Db, ids: string, { cargo, state, cause, notBefore, now }: Batch): number {
  const day = 'day' in cargo ? cargo.day : null;
  const revision = cargo.kind === 'edition' ? cargo.revision : null;
  return db.run(
    `INSERT OR IGNORE INTO deliveries (chat, thread, cause, cargo, day, revision, state, not_before, at)
     SELECT chat, thread, ${cause[0]}, ?, ?, ?, ?, ?, ? FROM slots WHERE id IN (SELECT value FROM json_each(?))`,
    [cause[1], JSON.stringify(cargo), day, revision, state, notBefore, now, ids],
  ).changes;
}

function moveOn(db: Db, group: DueGroup, now: Instant, zones: ZoneClock): void {
  const { slots, zone, state, handledUntil } = group.chat;
  const handled = handledAfter(handledUntil, now);
  slots.forEach((slot, at) => {
    const next = state === 'active' ? nextAt(slot, zone, now, zones) : null;
    db.run('UPDATE slots SET next_at = ?, handled_until = ? WHERE id IN (SELECT value FROM json_each(?))', [
      next,
      handled,
      idsAt(group, at),
    ]);
  });
}
