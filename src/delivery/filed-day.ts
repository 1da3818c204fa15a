import { Temporal } from 'temporal-polyfill';
import type { Day, Published } from '../core/model.ts';

/** The day an article files under: that of its hour in the operator's zone where the hour is known, else its own day. */
export function filedDay(published: Published, zone: string): Day | null {
  if (published.date === null || published.time === null) return published.date;
  const at = Temporal.Instant.from(published.time).toZonedDateTimeISO(zone);
  return at.toPlainDate().toString();
}
