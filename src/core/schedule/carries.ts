import { addDays } from '../date/calendar.ts';
import type { Day } from '../model.ts';
import type { ChatSettings } from '../ports/chats.ts';
import type { ZoneClock } from './clock.ts';

/** The hour from which a delivery tells the day so far instead of the day before. */
const TODAY_FROM_HOUR = '15:00';

/** What decides the day of a delivery. `briefingZone` is the zone that editions are cut by. */
export interface CarryQuestion {
  instant: number;
  zone: string;
  carries: ChatSettings['carries'];
  briefingZone: string;
}

/**
 * The day whose edition a delivery carries. Before 15:00 local the reader's yesterday, or the newest day already over in the
 * briefing zone if that one is not; from then on the reader's today, or the newest day begun there. `carries` overrides the hour.
 */
export function dayCarried(question: CarryQuestion, clock: ZoneClock): Day {
  const { instant, zone, carries, briefingZone } = question;
  const local = clock.dayAt(instant, zone);
  const editing = clock.dayAt(instant, briefingZone);
  const today = carries === 'today' || (carries === 'auto' && isLate(instant, local, zone, clock));
  const begun = local < editing ? local : editing;
  return today ? begun : addDays(begun, -1);
}

function isLate(instant: number, local: Day, zone: string, clock: ZoneClock): boolean {
  const from = clock.instantOf(local, TODAY_FROM_HOUR, zone);
  return from !== null && instant >= from;
}
