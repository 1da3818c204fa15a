import type { Day, Instant } from '../../core/model.ts';
import type { Place } from '../../core/ports/chats.ts';
import type { Outcome } from '../../core/ports/ledger.ts';
import type { Cargo, Delivery, DeliveryState } from '../../core/ports/outbox.ts';
import type { Db } from '../database/database.ts';
import { freezeEdition } from '../editions/editions.ts';
import { keyOf, placeOf } from '../chats/place.ts';

/** Table `deliveries`. */
interface Row {
  id: number;
  chat: number;
  thread: number;
  cargo: string;
  state: DeliveryState;
  parts_sent: number;
  not_before: Instant;
  attempts: number;
}

export interface NewDelivery {
  place: Place;
  cargo: Cargo;
  cause: string | null;
  state: 'due' | 'held';
  notBefore: Instant;
}

/** Puts a delivery in; false when there is one for the same cause. */
export function insertDelivery(db: Db, { place, cargo, cause, state, notBefore }: NewDelivery, at: Instant): boolean {
  const day = 'day' in cargo ? cargo.day : null;
  const revision = cargo.kind === 'edition' ? cargo.revision : null;
  const { changes } = db.run(
    `INSERT OR IGNORE INTO deliveries (chat, thread, cargo, cause, day, revision, state, not_before, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [...keyOf(place), JSON.stringify(cargo), cause, day, revision, state, notBefore, at],
  );
  return changes > 0;
}

const COLUMNS = 'd.id, d.chat, d.thread, d.cargo, d.state, d.parts_sent, d.not_before, d.attempts';

/**
 * Due deliveries, the longest due first. Those to chats that cannot be reached wait; notices to people who chose nothing go.
 */
export function dueDeliveries(db: Db, now: Instant, limit: number): Delivery[] {
  const rows: Row[] = db.all(
    `SELECT ${COLUMNS} FROM deliveries AS d LEFT JOIN chats AS c ON c.chat = d.chat AND c.thread = d.thread
     WHERE d.state IN ('due', 'waiting') AND d.not_before <= ? AND coalesce(c.state, 'active') = 'active'
     ORDER BY d.not_before, d.id LIMIT ?`,
    [now, limit],
  );
  return rows.map(({ chat, thread, cargo, parts_sent, not_before, ...row }) => {
    const about = { place: placeOf({ chat, thread }), cargo: JSON.parse(cargo) as Cargo };
    return { ...row, ...about, partsSent: parts_sent, notBefore: not_before };
  });
}

export function setState(db: Db, id: number, state: DeliveryState, reason: string | null, at: Instant): void {
  db.run('UPDATE deliveries SET state = ?, reason = ?, at = ? WHERE id = ?', [state, reason, at, id]);
  recordTransition(db, id, { at, part: null, state, reason });
}

/**
 * Whether the first message of a delivery may go: of an edition only while it is the newest of its day. From then on that revision is
 * frozen, for it may be read: what is stored later is compared with it.
 */
export function beginEdition(db: Db, id: number, at: Instant): boolean {
  const about = db.get<{ day: Day; revision: number; newest: number | null }>(
    `SELECT d.day, d.revision, n.revision AS newest FROM deliveries AS d LEFT JOIN days AS n ON n.day = d.day
     WHERE d.id = ? AND d.revision IS NOT NULL`,
    [id],
  );
  if (about && about.newest !== null && about.newest > about.revision) return false;
  if (about) freezeEdition(db, about.day, about.revision, at);
  return true;
}

/** The same change for many at once, by two statements. */
export function setStates(db: Db, ids: readonly number[], state: DeliveryState, at: Instant): void {
  const all = JSON.stringify(ids);
  db.run('UPDATE deliveries SET state = ?, reason = NULL, at = ? WHERE id IN (SELECT value FROM json_each(?))', [
    state,
    at,
    all,
  ]);
  db.run('INSERT INTO delivery_transitions (delivery, at, state) SELECT value, ?, ? FROM json_each(?)', [
    at,
    state,
    all,
  ]);
}

/** Ends or postpones a delivery as `outcome` says. */
export function applyOutcome(db: Db, id: number, outcome: Outcome, at: Instant): void {
  if (outcome.state === 'waiting') {
    db.run('UPDATE deliveries SET not_before = ?, attempts = attempts + ? WHERE id = ?', [
      outcome.notBefore,
      outcome.counts ? 1 : 0,
      id,
    ]);
  }
  setState(db, id, outcome.state, outcome.reason, at);
}

/** Table `delivery_transitions`. */
export function recordTransition(
  db: Db,
  delivery: number,
  { at, part, state, reason }: { at: Instant; part: number | null; state: string; reason: string | null },
): void {
  db.run('INSERT INTO delivery_transitions (delivery, at, part, state, reason) VALUES (?, ?, ?, ?, ?)', [
    delivery,
    at,
    part,
    state,
    reason,
  ]);
}

/** Deliveries in one of the states, by number. */
export function inState(db: Db, state: DeliveryState): number[] {
  return db.all<{ id: number }>('SELECT id FROM deliveries WHERE state = ? ORDER BY id', [state]).map((row) => row.id);
}

/** Open deliveries of a place. */
export function openOf(db: Db, place: Place): number[] {
  const rows: { id: number }[] = db.all(
    `SELECT id FROM deliveries WHERE chat = ? AND thread = ? AND state IN ('due', 'waiting', 'held') ORDER BY id`,
    keyOf(place),
  );
  return rows.map((row) => row.id);
}

export function heldOf(db: Db, day: Day): number[] {
  const rows: { id: number }[] = db.all(`SELECT id FROM deliveries WHERE day = ? AND state = 'held' ORDER BY id`, [
    day,
  ]);
  return rows.map((row) => row.id);
}
