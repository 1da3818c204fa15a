import { Temporal } from 'temporal-polyfill';
import { addDays } from '../date/calendar.ts';
import type { Day } from '../model.ts';

/** One local day of a zone: the instants (ms) at which it and the next one begin. `plain`: its clock runs through 24 hours. */
interface LocalDay {
  day: Day;
  start: number;
  end: number;
  plain: boolean;
}

/** Local days and wall clocks of zones, computed once per zone and day: a hundred thousand chats share a few zones. */
export interface ZoneClock {
  /** The local calendar day at an instant (ms). */
  dayAt(instant: number, zone: string): Day;
  /**
   * The instant (ms) at which the wall clock first shows `time` (HH:MM) on `day`, or the end of the gap that swallows it;
   * null for a day that the zone left out (date line).
   */
  instantOf(day: Day, time: string, zone: string): number | null;
}

const MINUTE = 60_000;
const PLAIN_DAY = 24 * 60 * MINUTE;

/** What was computed of one zone; `near` holds the days asked for last. */
interface ZoneDays {
  byDay: Map<Day, LocalDay | null>;
  near: LocalDay[];
}

/** Yesterday, today, tomorrow and a few around a weekly slot. */
const NEAR_DAYS = 12;

/** A clock with its own cache, for one run of planning. Throws RangeError for an unknown zone. */
export function zoneClock(): ZoneClock {
  const zones = new Map<string, ZoneDays>();
  const daysOf = (zone: string): ZoneDays => {
    let found = zones.get(zone);
    if (!found) zones.set(zone, (found = { byDay: new Map(), near: [] }));
    return found;
  };
  return {
    dayAt(instant, zone) {
      const days = daysOf(zone);
      const known = days.near.find((x) => x.start <= instant && instant < x.end);
      if (known) return known.day;
      const day = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
      localDay(days, day, zone);
      return day;
    },
    instantOf(day, time, zone) {
      const found = localDay(daysOf(zone), day, zone);
      if (!found) return null;
      return found.plain ? found.start + minutesOf(time) * MINUTE : onChangeDay(day, time, zone);
    },
  };
}

function localDay(days: ZoneDays, day: Day, zone: string): LocalDay | null {
  let found = days.byDay.get(day);
  if (found !== undefined) return found;
  found = measure(day, zone);
  days.byDay.set(day, found);
  if (found && days.near.push(found) > NEAR_DAYS) days.near.shift();
  return found;
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The instant of a slot: see `ZoneClock.instantOf`. For a single question; planning shares a `zoneClock`. */
export function slotInstant(day: Day, time: string, zone: string): string | null {
  const instant = zoneClock().instantOf(day, time, zone);
  return instant === null ? null : new Date(instant).toISOString();
}

function measure(day: Day, zone: string): LocalDay | null {
  const begin = Temporal.PlainDate.from(day).toZonedDateTime(zone);
  if (begin.toPlainDate().toString() !== day) return null;
  const next = Temporal.PlainDate.from(addDays(day, 1)).toZonedDateTime(zone);
  const [start, end] = [begin.epochMilliseconds, next.epochMilliseconds];
  const whole = end - start === PLAIN_DAY && begin.offset === next.offset;
  return { day, start, end, plain: whole && begin.hour === 0 && begin.minute === 0 };
}

/** `earlier` and `later` differ in a gap and in an overlap; in a gap neither shows the wanted time. */
function onChangeDay(day: Day, time: string, zone: string): number {
  const wanted = Temporal.PlainDateTime.from(`${day}T${time}`);
  const earlier = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(wanted)) return earlier.epochMilliseconds;
  const later = wanted.toZonedDateTime(zone, { disambiguation: 'later' });
  return (later.getTimeZoneTransition('previous') ?? later).epochMilliseconds;
}
