import type { Instant } from '../../core/model.ts';
import type { DayDeliveries, LedgerCounts } from '../../core/ports/ledger.ts';
import type { Db } from '../database/database.ts';
import { possibleDoubles } from './delivery-parts.ts';

/** Attempts after which a delivery is more than unlucky. */
const STRUGGLES = 3;

/** Counted by the partial indexes, so that what was sent long ago costs nothing. */
export function counts(db: Db): LedgerCounts {
  const count = (states: string): number =>
    db.get<{ n: number }>(`SELECT count(*) AS n FROM deliveries WHERE state IN (${states})`)?.n ?? 0;
  const open = count(`'due', 'waiting'`) + count(`'sending', 'held'`);
  const struggling = count(`'due', 'waiting') AND (attempts >= ${STRUGGLES}`);
  return { open, struggling, possibleDoubles: possibleDoubles(db), oldestDue: nextDue(db) };
}

/** The earliest instant at which an open delivery to a reachable chat may go. */
export function nextDue(db: Db): Instant | null {
  const row: { at: Instant } | undefined = db.get(
    `SELECT d.not_before AS at FROM deliveries AS d LEFT JOIN chats AS c ON c.chat = d.chat AND c.thread = d.thread
     WHERE d.state IN ('due', 'waiting') AND coalesce(c.state, 'active') = 'active' ORDER BY d.not_before LIMIT 1`,
  );
  return row?.at ?? null;
}

/** The newest days with what became of their deliveries. */
export function dayDeliveries(db: Db, limit: number): DayDeliveries[] {
  return db.all(
    `SELECT days.day, days.revision,
       count(*) FILTER (WHERE d.state = 'sent') AS sent,
       count(*) FILTER (WHERE d.state IN ('due', 'waiting', 'sending', 'held')) AS waiting,
       count(*) FILTER (WHERE d.state = 'failed') AS failed
     FROM (SELECT day, revision FROM days ORDER BY day DESC LIMIT ?) AS days
     LEFT JOIN deliveries AS d ON d.day = days.day AND d.revision IS NOT NULL
     GROUP BY days.day ORDER BY days.day DESC`,
    [limit],
  );
}
