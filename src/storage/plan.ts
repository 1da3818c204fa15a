import type { Instant } from '../core/model.ts';
import type { Planned } from '../core/ports/ledger.ts';
import type { Cargo, DeliveryState } from '../core/ports/outbox.ts';
import { zoneClock, type ZoneClock } from '../core/schedule/clock.ts';
import { handledAfter, planDeliveries, type PlannedDelivery } from '../core/schedule/plan.ts';
import type { Db } from './database.ts';
import { dueChats, type DueGroup, type Member } from './due-chats.ts';
import { holdOf } from './held-editions.ts';
import { nextAt } from './slots.ts';

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
  const insert = (cargo: Cargo, state: DeliveryState, cause: (member: Member) => string) =>
    insertAll(db, group.members, { cargo, state, cause, notBefore, now });
  const bySlot = (member: Member) => `slot ${member.slots[slot]} at ${planned.at}`;
  if (planned.kind === 'weekly') return insert({ kind: 'weekly', from, to }, 'due', bySlot);
  const newest = db.get<{ revision: number }>('SELECT revision FROM days WHERE day = ? AND articles > 0', [to]);
  if (!newest) return group.emptyDays ? insert({ kind: 'empty', day: to }, 'due', bySlot) : 0;
  const hold = holdOf(db, to);
  const cargo: Cargo = { kind: 'edition', day: to, revision: newest.revision };
  if (hold === null) return insert(cargo, 'due', bySlot);
  const held = insert(cargo, 'held', bySlot);
  insert({ kind: 'delayed', day: to, reason: hold }, 'due', ({ chat, thread }) => `delayed ${to} ${chat}/${thread}`);
  return held;
}

interface Batch {
  cargo: Cargo;
  state: DeliveryState;
  cause(member: Member): string;
  notBefore: Instant;
  now: Instant;
}

function insertAll(db: Db, members: readonly Member[], { cargo, state, cause, notBefore, now }: Batch): number {
  const rows = JSON.stringify(members.map((member) => [member.chat, member.thread, cause(member)]));
  const day = 'day' in cargo ? cargo.day : null;
  const revision = cargo.kind === 'edition' ? cargo.revision : null;
  return db.run(
    `INSERT OR IGNORE INTO deliveries (chat, thread, cause, cargo, day, revision, state, not_before, at)
     SELECT value ->> 0, value ->> 1, value ->> 2, ?, ?, ?, ?, ?, ? FROM json_each(?)`,
    [JSON.stringify(cargo), day, revision, state, notBefore, now, rows],
  ).changes;
}

function moveOn(db: Db, { chat, members }: DueGroup, now: Instant, zones: ZoneClock): void {
  const handled = handledAfter(chat.handledUntil, now);
  chat.slots.forEach((slot, at) => {
    const next = chat.state === 'active' ? nextAt(slot, chat.zone, now, zones) : null;
    const ids = JSON.stringify(members.map((member) => member.slots[at]));
    db.run('UPDATE slots SET next_at = ?, handled_until = ? WHERE id IN (SELECT value FROM json_each(?))', [
      next,
      handled,
      ids,
    ]);
  });
}
