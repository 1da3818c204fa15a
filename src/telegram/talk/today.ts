import type { Day, Instant } from '../../core/model.ts';
import { zoneClock } from '../../core/schedule/clock.ts';

/** Days of zones as they were computed last; chats share a few zones. */
const zones = zoneClock();

/** The day that it is in a zone at an instant. Throws RangeError for an unknown zone. */
export const dayIn = (zone: string, now: Instant): Day => zones.dayAt(Date.parse(now), zone);
