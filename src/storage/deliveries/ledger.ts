import type { Day } from '../../core/model.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Ledger } from '../../core/ports/ledger.ts';
import type { Cargo, Delivery } from '../../core/ports/outbox.ts';
import { afterClockWasAhead, writtenAhead } from './clock-back.ts';
import type { Db } from '../database/database.ts';
import * as deliveries from './deliveries.ts';
import * as parts from './delivery-parts.ts';
import { grouped } from '../database/grouped.ts';
import { counts, dayDeliveries, nextDue } from './counts.ts';
import { showRevision } from './corrections.ts';
import { enqueueEdition } from './enqueue.ts';
import { plan } from './plan.ts';
import { setSetting, setting } from '../database/settings.ts';
import { replanAll } from '../chats/slots.ts';

/** The edition of the time zone data by which slots were planned. */
const ZONE_RULES = 'time zone data';

/** The port `Ledger` over one database. */
export function ledger(db: Db, clock: Clock): Ledger {
  const group = grouped(db);
  const now = () => clock.now();
  let planned = '';
  return {
    recover: () => db.write(() => recover(db, now())),
    plan: (at, zone) =>
      db.write(() => {
        if (at < planned && writtenAhead(db, at)) afterClockWasAhead(db, at);
        planned = at;
        return plan(db, at, zone);
      }),
    enqueue: (place, cargo, cause) =>
      db.write(() => deliveries.insertDelivery(db, { place, cargo, cause, state: 'due', notBefore: now() }, now())),
    enqueueEdition: (day) => db.write(() => enqueueEdition(db, day, now())),
    take: (at, limit) => db.write(() => take(db, at, limit, now())),
    nextDue: () => db.read(() => nextDue(db)),
    startPart: (id, part) =>
      group(() => {
        if (part === 0 && !deliveries.beginEdition(db, id, now())) return false;
        parts.startPart(db, id, part, now());
        deliveries.recordTransition(db, id, { at: now(), part, state: 'sending', reason: null });
        return true;
      }),
    partSent: (delivery, part, message, last) => group(() => partSent(db, delivery, part, message, last, now())),
    partNotSent: (id, part, unknown, outcome) =>
      group(() => {
        parts.partNotSent(db, id, part, unknown, now());
        deliveries.applyOutcome(db, id, outcome, now());
      }),
    putAside: (id, outcome) => group(() => deliveries.applyOutcome(db, id, outcome, now())),
    skip: (delivery, reason) => group(() => finish(db, delivery, reason, now())),
    failOpen: (place, reason) =>
      db.write(() => {
        const open = deliveries.openOf(db, place);
        for (const id of open) deliveries.setState(db, id, 'failed', reason, now());
        return open.length;
      }),
    messagesOf: (place, day) => db.read(() => parts.messagesOf(db, place, day)),
    counts: () => db.read(() => counts(db)),
    days: (limit) => db.read(() => dayDeliveries(db, limit)),
  };
}

function recover(db: Db, at: string) {
  if (writtenAhead(db, at)) afterClockWasAhead(db, at);
  if (setting(db, ZONE_RULES) !== process.versions['tz']) {
    replanAll(db);
    setSetting(db, ZONE_RULES, process.versions['tz'] ?? null);
  }
  const flying = parts.partsInFlight(db);
  for (const { delivery, part } of flying) parts.partNotSent(db, delivery, part, true, at);
  const inHand = deliveries.inState(db, 'sending');
  const unsure = new Set(flying.map((one) => one.delivery));
  for (const id of inHand) {
    const reason = unsure.has(id) ? 'stopped while a message was under way' : 'stopped before it was sent';
    deliveries.setState(db, id, 'due', reason, at);
  }
  return { resumed: inHand.length, inFlight: flying.length };
}

function take(db: Db, now: string, limit: number, at: string): Delivery[] {
  const due = deliveries.dueDeliveries(db, now, limit);
  const ids = due.map(({ id }) => id);
  deliveries.setStates(db, ids, 'sending', at);
  const newest = newestRevisions(db);
  return due.map((delivery) => {
    const cargo = delivery.partsSent === 0 ? newestOf(db, delivery.id, delivery.cargo, newest) : delivery.cargo;
    return { ...delivery, cargo, state: 'sending' };
  });
}

/** The newest revision of each day that is asked for, looked up once. */
function newestRevisions(db: Db): (day: Day) => number | undefined {
  const known = new Map<Day, number | undefined>();
  return (day) => {
    if (!known.has(day))
      known.set(day, db.get<{ revision: number }>('SELECT revision FROM days WHERE day = ?', [day])?.revision);
    return known.get(day);
  };
}

/** An edition that has not begun carries the newest revision of its day. */
function newestOf(db: Db, id: number, cargo: Cargo, revisionOf: (day: Day) => number | undefined): Cargo {
  if (cargo.kind !== 'edition') return cargo;
  const newest = revisionOf(cargo.day);
  if (newest === undefined || newest === cargo.revision) return cargo;
  const next = { ...cargo, revision: newest };
  db.run('UPDATE deliveries SET cargo = ?, revision = ? WHERE id = ?', [JSON.stringify(next), newest, id]);
  return next;
}

function partSent(db: Db, delivery: Delivery, part: number, message: number, last: boolean, at: string): void {
  parts.partSent(db, delivery.id, part, message, at);
  deliveries.recordTransition(db, delivery.id, { at, part, state: 'sent', reason: null });
  if (last) finish(db, delivery, null, at);
}

function finish(db: Db, { id, place, cargo }: Delivery, reason: string | null, at: string): void {
  deliveries.setState(db, id, 'sent', reason, at);
  if (cargo.kind === 'edition') {
    showRevision(db, place, cargo, at);
  }
}
