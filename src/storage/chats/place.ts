import type { Place } from '../../core/ports/chats.ts';

/** The columns of a place: `thread` is 0 outside topics, because NULLs are never equal in a key. */
export function keyOf({ chat, thread }: Place): [chat: number, thread: number] {
  return [chat, thread ?? 0];
}

export function placeOf(row: { chat: number; thread: number }): Place {
  return { chat: row.chat, thread: row.thread === 0 ? null : row.thread };
}
