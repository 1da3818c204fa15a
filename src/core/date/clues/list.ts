import { begun } from './begun.ts';
import { calendarDays } from './calendar-days.ts';
import type { ClueRule } from './clue.ts';
import { dayCount } from './day-count.ts';
import { elapsed } from './elapsed.ts';
import { lasting } from './lasting.ts';
import { weekdays } from './weekdays.ts';
import { years } from './years.ts';

/** All kinds of clues, the firmest first: in this order they are shown as evidence. */
export const CLUE_RULES: readonly ClueRule[] = [dayCount, elapsed, calendarDays, weekdays, begun, lasting, years];
