import type { Day, Instant } from '../../core/model.ts';
import type { Slot } from '../../core/ports/chats.ts';
import type { Subscription } from '../../core/schedule/plan.ts';
import type { Db } from '../database/database.ts';
import { placeOf } from '../chats/place.ts';

/** Chats that chose the same times in the same way: what one of them gets when, all of them get. */
export interface DueGroup {
  /** One of them. */
  chat: Subscription;
  emptyDays: boolean;
  /** The ids of each chat's slots, in the order of `chat.slots`. */
  members: number[][];
}

interface Row {
  chat: number;
  thread: number;
  zone: string;
  carries: Subscription['carries'];
  silent: Instant | null;
  paused_until: Day | null;
  state: Subscription['state'];
  empty_days: number;
  /** JSON of the slots of one chat, and of the ids of all. */
  slots: string;
  members: string;
}

/**
 * Chats with a slot due at `now`, at most `limit`, each with all its slots, grouped by everything that decides what a chat gets when.
 * The grouping is SQLite's: a row for each chat would cost more than all the rest of planning.
 */
export function dueChats(db: Db, now: Instant, limit: number): { groups: DueGroup[]; chats: number } {
  const rows: Row[] = db.all(
    `WITH due AS (SELECT DISTINCT chat, thread FROM slots WHERE next_at <= ? ORDER BY next_at LIMIT ?),
     timed AS (
       SELECT s.chat, s.thread, c.zone, c.carries, c.silent, c.paused_until, c.state, c.empty_days,
         json_group_array(s.id ORDER BY s.time, s.kind) AS ids,
         json_group_array(json_array(s.time, s.weekdays, s.kind, s.handled_until) ORDER BY s.time, s.kind) AS slots
       FROM due JOIN slots AS s USING (chat, thread) JOIN chats AS c USING (chat, thread)
       GROUP BY s.chat, s.thread
     )
     SELECT min(chat) AS chat, thread, zone, carries, silent, paused_until, state, empty_days, slots,
       json_group_array(json(ids)) AS members
     FROM timed GROUP BY slots, zone, carries, silent, paused_until, state, empty_days ORDER BY 1, 2`,
    [now, limit],
  );
  const groups = rows.map(groupOf);
  return { groups, chats: groups.reduce((sum, { members }) => sum + members.length, 0) };
}

function groupOf({ zone, carries, silent, state, ...row }: Row): DueGroup {
  const times = JSON.parse(row.slots) as [time: string, weekdays: string, kind: Slot['kind'], handledUntil: Instant][];
  const members = JSON.parse(row.members) as number[][];
  const slots = times.map(([time, weekdays, kind], at) => ({
    id: members[0]?.[at] ?? 0,
    time,
    weekdays: Array.from(weekdays, Number),
    kind,
  }));
  const [handledUntil = ''] = times.map(([, , , until]) => until).sort();
  const chosen = { zone, carries, silent, state, pausedUntil: row.paused_until, handledUntil };
  return { chat: { place: placeOf(row), slots, ...chosen }, emptyDays: row.empty_days === 1, members };
}
