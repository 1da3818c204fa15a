import type { Day, Instant } from '../model.ts';
import type { Place } from './chats.ts';
import type { Cargo, Delivery } from './outbox.ts';

/** What becomes of a delivery that is not sent now. */
export type Outcome =
  | { state: 'due'; reason: string }
  | { state: 'waiting'; notBefore: Instant; reason: string; counts: boolean }
  | { state: 'failed'; reason: string }
  | { state: 'held'; reason: string };

/** What came of one planning. */
export interface Planned {
  deliveries: number;
  /** True when there is more to plan at the same instant. */
  more: boolean;
}

/** Where deliveries stand, for the operator. */
export interface LedgerCounts {
  /** Not sent yet: due, waiting, in hand or held. */
  open: number;
  /** Of these, tried three times or more. */
  struggling: number;
  /** Messages that were sent again though an earlier request may have been accepted. */
  possibleDoubles: number;
  oldestDue: Instant | null;
}

export interface DayDeliveries {
  day: Day;
  revision: number;
  sent: number;
  waiting: number;
  failed: number;
}

/**
 * The ledger of deliveries: everything to be sent unasked stands here before it is sent, with every change of its state.
 * Implemented by storage; each function is one transaction, and several that come at once may share one.
 */
export interface Ledger {
  /** After a stop: what was in hand is due again; a message in flight may have arrived and counts as a possible double. */
  recover(): Promise<{ resumed: number; inFlight: number }>;
  /** Turns the slots due at `now` into deliveries and moves the slots on, both at once. At most a few thousand chats a call. */
  plan(now: Instant, briefingZone: string): Promise<Planned>;
  /** Puts a delivery in, once for its `cause`; false when it is there already. */
  enqueue(place: Place, cargo: Cargo, cause: string | null): Promise<boolean>;
  /** An edition to every subscriber who has not got it; returns how many. */
  enqueueEdition(day: Day): Promise<number>;
  /** Takes due deliveries in hand, the longest due first. An edition not yet begun carries the newest revision. */
  take(now: Instant, limit: number): Promise<Delivery[]>;
  /** When the next delivery becomes due; null when none waits. */
  nextDue(): Promise<Instant | null>;
  /**
   * Recorded before the request is made: from now on the message may have been accepted. False when there is a newer revision of an
   * edition that has not begun: nothing is recorded, the delivery is taken in hand anew.
   */
  startPart(delivery: number, part: number): Promise<boolean>;
  /** Telegram took the part. With `last` the delivery is sent and its revision frozen and shown. */
  partSent(delivery: Delivery, part: number, message: number, last: boolean): Promise<void>;
  /** Telegram refused the part, or its answer was lost (`unknown`): then it may be a double when it is sent again. */
  partNotSent(delivery: number, part: number, unknown: boolean, outcome: Outcome): Promise<void>;
  /** The delivery is put aside before any request. */
  putAside(delivery: number, outcome: Outcome): Promise<void>;
  /** Nothing had to be said. */
  skip(delivery: Delivery, reason: string): Promise<void>;
  /** Everything else that waits for a place ends with the reason; `chat` null leaves the others of the chat alone. */
  failOpen(place: Place, reason: string): Promise<number>;
  /** Messages by which a place got the edition of a day, in order. */
  messagesOf(place: Place, day: Day): Promise<number[]>;
  counts(): Promise<LedgerCounts>;
  days(limit: number): Promise<DayDeliveries[]>;
}
