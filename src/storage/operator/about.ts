import type { Db } from '../database/database.ts';
import { setSetting, setting } from '../database/settings.ts';

/** What the operator asks of the database as a whole. */
export interface About {
  /** Chats that get editions. */
  chats: number;
  lastBackup: string | null;
}

export function about(db: Db): Promise<About> {
  return db.read(() => {
    const active = db.get<{ n: number }>("SELECT count(*) AS n FROM chats WHERE state = 'active'")?.n ?? 0;
    return { chats: active, lastBackup: setting(db, 'last_backup') };
  });
}

export function backedUp(db: Db, at: string): Promise<void> {
  return db.write(() => setSetting(db, 'last_backup', at));
}
