import type { Slot } from '../../../src/core/ports/chats.ts';

/** Zones with summer time on both halves of the earth, by half an hour, at midnight, and one that lost a day at the date line. */
export const ZONES = [
  'UTC',
  'Europe/Kyiv',
  'America/New_York',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Africa/Cairo',
];

/** What the clock on the wall shows at every step: instant, local date, weekday, time. The slow, obvious way. */
export type WallClock = { at: number; date: string; weekday: number; time: string }[];

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export function wallClock(zone: string, from: number, to: number, step: number): WallClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const shown: WallClock = [];
  for (let at = from; at < to; at += step) {
    // "Sat, 12/31/2011, 08:15"
    const [weekday = '', day = '', time = ''] = format.format(at).split(', ');
    const [month, date, year] = day.split('/');
    shown.push({ at, date: `${year}-${month}-${date}`, weekday: WEEKDAYS.indexOf(weekday) + 1, time });
  }
  return shown;
}

/** Walks the clock: a slot fires the first time its date shows its time or a later one; a date never shown has no slot. */
export function firingsOf(
  slot: Slot,
  clock: WallClock,
  pausedUntil: string | null,
): { kind: Slot['kind']; at: number }[] {
  const fired: { kind: Slot['kind']; at: number }[] = [];
  let waiting: string | null = null;
  let date = '';
  for (const shown of clock) {
    if (shown.date > date) {
      if (waiting !== null) fired.push({ kind: slot.kind, at: shown.at });
      date = shown.date;
      waiting = slot.weekdays.includes(shown.weekday) && (pausedUntil === null || date >= pausedUntil) ? date : null;
    }
    if (waiting === shown.date && shown.time >= slot.time) {
      fired.push({ kind: slot.kind, at: shown.at });
      waiting = null;
    }
  }
  return fired;
}
