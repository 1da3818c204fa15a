import { movedFigures } from '../../core/assemble/moved.ts';
import { addDays } from '../../core/date/calendar.ts';
import type { Edition } from '../../core/edition.ts';
import type { Instant } from '../../core/model.ts';
import type { Follow } from '../../core/ports/chats.ts';
import type { Db } from '../database/database.ts';
import { insertDelivery } from './deliveries.ts';
import { placeOf } from '../chats/place.ts';

/** An edition older than this, made from a backlog, alerts nobody. */
const NEWS_DAYS = 2;

interface Follower {
  chat: number;
  thread: number;
  follows: string;
  alerts_per_day: number;
}

/** Alerts to those who follow a figure that moved in this edition: once for each move, at most as many a day as the chat allows. */
export function enqueueAlerts(db: Db, edition: Edition, at: Instant): number {
  const moved = new Map(movedFigures(edition).map((figure) => [figure.id, figure.value]));
  if (moved.size === 0 || edition.date < addDays(at.slice(0, 10), -NEWS_DAYS)) return 0;
  const followers: Follower[] = db.all(
    `SELECT chat, thread, follows, alerts_per_day FROM chats WHERE follows <> '[]' AND state = 'active'`,
  );
  let queued = 0;
  for (const follower of followers) {
    const follows = JSON.parse(follower.follows) as Follow[];
    const ids = follows.filter((one) => one.kind === 'figure' && one.mode === 'follow').map((one) => one.value);
    for (const id of ids.filter((one) => moved.has(one))) queued += alert(db, follower, { id, edition, moved, at });
  }
  return queued;
}

interface Move {
  id: string;
  edition: Edition;
  moved: ReadonlyMap<string, number | null>;
  at: Instant;
}

function alert(db: Db, { chat, thread, alerts_per_day }: Follower, { id, edition, moved, at }: Move): number {
  const today = db.get<{ n: number }>(
    `SELECT count(*) AS n FROM deliveries WHERE chat = ? AND thread = ? AND at >= ? AND cause LIKE 'alert %'`,
    [chat, thread, at.slice(0, 10)],
  );
  if ((today?.n ?? 0) >= alerts_per_day) return 0;
  const cargo = { kind: 'alert' as const, figureId: id, day: edition.date };
  const cause = `alert ${id} ${edition.date} ${moved.get(id)} ${chat}/${thread}`;
  return insertDelivery(db, { place: placeOf({ chat, thread }), cargo, cause, state: 'due', notBefore: at }, at)
    ? 1
    : 0;
}
