import type { Day, Instant } from '../../core/model.ts';
import type { Db } from '../database/database.ts';
import { heldOf, setState } from './deliveries.ts';

/** A held day was released: its deliveries are due. Returns how many. */
export function releaseDay(db: Db, day: Day, at: Instant): number {
  const held = heldOf(db, day);
  for (const id of held) {
    db.run('UPDATE deliveries SET not_before = ? WHERE id = ?', [at, id]);
    setState(db, id, 'due', 'released', at);
  }
  return held.length;
}
