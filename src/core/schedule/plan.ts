import { addDays } from '../date/calendar.ts';
import type { Day, Instant } from '../model.ts';
import type { ChatSettings, Slot } from '../ports/chats.ts';
import { dayCarried } from './carries.ts';
import { zoneClock, type ZoneClock } from './clock.ts';
import { isPaused, latestOccurrence, millis, type Occurrence, type Schedule } from './latest.ts';
import { silenceEnd } from './silent.ts';

/** A chat as the planner sees it. */
export interface Subscription extends Schedule, Pick<ChatSettings, 'place' | 'state'> {
  /** Slots up to this instant were dealt with: planned, or passed while there was no subscription, pause or change. */
  handledUntil: Instant;
}

/** One delivery to make. `at` is the slot's instant; together with place and slot it names the delivery, once and for ever. */
export interface PlannedDelivery {
  place: ChatSettings['place'];
  slot: number;
  kind: Slot['kind'];
  at: Instant;
  /** When it may be sent: at once, or when the silent hours end. */
  notBefore: Instant;
  /** The days carried, both included; one day for a daily slot, seven for a weekly one. */
  from: Day;
  to: Day;
}

/** Days of a weekly recap. */
const WEEK = 7;

/**
 * The deliveries due at `now`. However long the program was away, a chat gets at most one daily and one weekly delivery: the
 * latest. Each carries the day that was right at its slot. Chats that are paused or cannot be reached get none.
 */
export function planDeliveries(
  subscriptions: Iterable<Subscription>,
  now: Instant,
  briefingZone: string,
): PlannedDelivery[] {
  const round: Round = { clock: zoneClock(), now: millis(now), briefingZone, written: new Map(), carried: new Map() };
  const planned: PlannedDelivery[] = [];
  for (const chat of subscriptions) {
    if (chat.state !== 'active') continue;
    for (const due of dueOf(chat, round)) planned.push(deliveryOf(chat, due, round));
  }
  return planned;
}

/** One run of planning and what its chats share. */
interface Round {
  clock: ZoneClock;
  now: number;
  briefingZone: string;
  /** Instants as text, by ms. */
  written: Map<number, Instant>;
  /** Days carried, by zone, wish and instant. */
  carried: Map<string, Map<number, Day>>;
}

/**
 * Up to when slots are dealt with after planning at `now`. A clock set back by less than a day repeats nothing; one set back
 * further was wrong before, and planning goes on from now.
 */
export function handledAfter(before: Instant, now: Instant): Instant {
  const back = millis(before) - millis(now);
  return back > 0 && back <= 86_400_000 ? before : now;
}

function dueOf(chat: Subscription, { now, clock }: Round): Occurrence[] {
  const handled = millis(chat.handledUntil);
  if (handled >= now) return [];
  let [daily, weekly]: (Occurrence | null)[] = [null, null];
  for (const slot of chat.slots) {
    const found = latestOccurrence(slot, chat.zone, now, clock);
    if (!found || found.at <= handled || isPaused(chat, found.day)) continue;
    if (slot.kind === 'daily') daily = daily && daily.at >= found.at ? daily : found;
    else weekly = weekly && weekly.at >= found.at ? weekly : found;
  }
  return [daily, weekly].filter((x) => x !== null && x !== undefined);
}

function deliveryOf(chat: Subscription, due: Occurrence, round: Round): PlannedDelivery {
  const to = carriedBy(chat, due.at, round);
  return {
    place: chat.place,
    slot: due.slot.id,
    kind: due.slot.kind,
    at: write(due.at, round),
    notBefore: write(silenceEnd(round.now, chat.silent, chat.zone, round.clock), round),
    from: due.slot.kind === 'weekly' ? addDays(to, 1 - WEEK) : to,
    to,
  };
}

function carriedBy({ zone, carries }: Subscription, instant: number, round: Round): Day {
  const key = `${carries} ${zone}`;
  let days = round.carried.get(key);
  if (!days) round.carried.set(key, (days = new Map()));
  let day = days.get(instant);
  if (day === undefined) {
    day = dayCarried({ instant, zone, carries, briefingZone: round.briefingZone }, round.clock);
    days.set(instant, day);
  }
  return day;
}

function write(instant: number, { written }: Round): Instant {
  let text = written.get(instant);
  if (text === undefined) written.set(instant, (text = new Date(instant).toISOString()));
  return text;
}
