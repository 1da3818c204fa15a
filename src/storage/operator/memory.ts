import type { Clock } from '../../core/ports/clock.ts';
import type { Memory } from '../../core/ports/memory.ts';
import type { Db } from '../database/database.ts';
import { setSetting, setting } from '../database/settings.ts';

/** Table `sent_files`, and single values: the port `Memory` over one database. */
export function memoryStore(db: Db, clock: Clock): Memory {
  return {
    fileId: (key) =>
      db.read(() => db.get<{ id: string }>('SELECT file_id AS id FROM sent_files WHERE key = ?', [key])?.id ?? null),
    keepFileId: (key, id) =>
      db.write(() => {
        db.run('INSERT OR REPLACE INTO sent_files (key, file_id, at) VALUES (?, ?, ?)', [key, id, clock.now()]);
      }),
    value: (key) => db.read(() => setting(db, key)),
    setValue: (key, value) => db.write(() => setSetting(db, key, value)),
  };
}
