import type { Instant } from '../core/model.ts';
import type { Slot } from '../core/ports/chats.ts';
import type { Subscription } from '../core/schedule/plan.ts';
import type { Db } from './database.ts';
import { placeOf } from './place.ts';

/** Chats that chose the same times in the same way: what one of them gets when, all of them get. */
export interface DueGroup {
  /** One of them; its slots stand in the order of `Member.slots`. */
  chat: Subscription;
  emptyDays: boolean;
  members: Member[];
}

/** One chat of a group, by its key in the tables, and the ids of its slots. */
export interface Member {
  chat: number;
  thread: number;
  slots: number[];
}

interface Row {
  chat: number;
  thread: number;
  id: number;
  time: string;
  weekdays: string;
  kind: Slot['kind'];
  handled_until: Instant;
  zone: string;
  carries: Subscription['carries'];
  silent: string | null;
  paused_until: string | null;
  state: Subscription['state'];
  empty_days: number;
}

/** Chats with a slot due at `now`, at most `limit`, each with all its slots, grouped by what they chose. */
export function dueChats(db: Db, now: Instant, limit: number): { groups: DueGroup[]; chats: number } {
  const rows: Row[] = db.all(
    `SELECT s.chat, s.thread, s.id, s.time, s.weekdays, s.kind, s.handled_until, c.zone, c.carries, c.silent,
       c.paused_until, c.state, c.empty_days
     FROM (SELECT DISTINCT chat, thread FROM slots WHERE next_at <= ? ORDER BY next_at LIMIT ?) AS due
     JOIN slots AS s USING (chat, thread) JOIN chats AS c USING (chat, thread)`,
    [now, limit],
  );
  const byChat = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.chat}/${row.thread}`;
    const known = byChat.get(key);
    if (known) known.push(row);
    else byChat.set(key, [row]);
  }
  return { groups: groupsOf(byChat.values()), chats: byChat.size };
}

function groupsOf(chats: Iterable<Row[]>): DueGroup[] {
  const groups = new Map<string, DueGroup>();
  for (const rows of chats) {
    if (rows.length > 1) rows.sort((a, b) => a.time.localeCompare(b.time) || a.kind.localeCompare(b.kind));
    const [first] = rows;
    if (!first) continue;
    const key = keyOf(first, rows);
    const group = groups.get(key) ?? { ...groupOf(first, rows), members: [] };
    group.members.push({ chat: first.chat, thread: first.thread, slots: rows.map((row) => row.id) });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Everything that decides what a chat gets when. */
function keyOf(first: Row, rows: readonly Row[]): string {
  const { zone, carries, silent, paused_until, state, empty_days } = first;
  const times = rows.map((row) => `${row.time} ${row.weekdays} ${row.kind} ${row.handled_until}`).join(',');
  return `${zone}|${carries}|${silent}|${paused_until}|${state}|${empty_days}|${times}`;
}

function groupOf(first: Row, rows: readonly Row[]): Omit<DueGroup, 'members'> {
  const { zone, carries, silent, state } = first;
  const slots = rows.map((row) => ({
    id: row.id,
    time: row.time,
    weekdays: Array.from(row.weekdays, Number),
    kind: row.kind,
  }));
  const handledUntil = rows.reduce(
    (least, row) => (row.handled_until < least ? row.handled_until : least),
    first.handled_until,
  );
  const chosen = { zone, carries, silent, state, pausedUntil: first.paused_until, handledUntil };
  return { chat: { place: placeOf(first), slots, ...chosen }, emptyDays: first.empty_days === 1 };
}
