import type { Chronology } from '../core/model.ts';
import type { Alerts } from '../core/ports/alerts.ts';
import type { ArticleStore } from '../core/ports/articles.ts';
import type { Chats } from '../core/ports/chats.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { EditionStore } from '../core/ports/editions.ts';
import type { Inbox } from '../core/ports/inbox.ts';
import type { Ledger } from '../core/ports/ledger.ts';
import type { Memory } from '../core/ports/memory.ts';
import type { Newsroom } from '../core/ports/newsroom.ts';
import type { SourceMemories } from '../core/ports/sources.ts';
import type { Disk } from '../core/watch/disk.ts';
import { about, type About, backedUp } from './operator/about.ts';
import { alertStore } from './operator/alerts.ts';
import { articleStore } from './articles/article-store.ts';
import { backup, type BackupReport } from './keeping/backup.ts';
import { chatStore } from './chats/chat-store.ts';
import { backupInto } from './keeping/backups.ts';
import { fullCheckAside, quickCheck } from './database/check.ts';
import { openDatabase, type Db } from './database/database.ts';
import { makePlace } from './database/database-place.ts';
import { diskOf } from './database/disk.ts';
import { editionStore } from './editions/edition-store.ts';
import { inbox } from './chats/inbox.ts';
import { ledger } from './deliveries/ledger.ts';
import { memoryStore } from './operator/memory.ts';
import { migrate } from './database/migrate.ts';
import { newsroom } from './editions/newsroom.ts';
import { prune, type Pruned } from './keeping/prune.ts';
import { beginService, type Service } from './database/serving.ts';
import { sourceMemories } from './operator/sources.ts';

/** Everything that is kept, behind the ports that the other shells know. */
export interface Storage {
  articles: ArticleStore;
  editions: EditionStore;
  newsroom: Newsroom;
  chats: Chats;
  sources: SourceMemories;
  ledger: Ledger;
  inbox: Inbox;
  alerts: Alerts;
  memory: Memory;
  /** Names of the migrations that opening applied. */
  migrated: string[];
  about(): Promise<About>;
  /** A verified copy while the database is in use; remembered as the last backup. */
  backup(to: string, check?: (path: string) => Promise<string[]>): Promise<BackupReport>;
  /** One more backup in `folder`, checked beside the program; of these the newest `keep` stay. */
  backupInto(folder: string, keep: number): Promise<string>;
  /** Reads the whole file beside the program; returns what is wrong. */
  check(): Promise<string[]>;
  /** Room on the disk; throws when it cannot be told. */
  disk(): Disk;
  /** Removes what is older than so many days (null: only what is of no use any more); see db/README.md. */
  prune(keepDays: number | null): Promise<Pruned>;
  /** Begins to deliver from this database; only one program may. */
  serve(): Promise<Service>;
  close(): void;
  /** For what belongs to the database itself (doctor, benchmarks). */
  db: Db;
}

/**
 * Opens the database at `path`, creating its folder and bringing the schema up to date, and checks what can be checked quickly.
 * Throws StorageFault with a sentence for the operator.
 */
export function openStorage(path: string, clock: Clock, chronologies: readonly Chronology[]): Storage {
  makePlace(path);
  const db = openDatabase(path);
  try {
    const migrated = migrate(db, clock.now());
    quickCheck(db);
    const copied: Storage['backup'] = async (to, check) => {
      const report = await backup(db, to, check);
      await backedUp(db, clock.now());
      return report;
    };
    return {
      articles: articleStore(db, clock),
      editions: editionStore(db, clock),
      newsroom: newsroom(db, clock, chronologies),
      chats: chatStore(db, clock),
      sources: sourceMemories(db, clock),
      ledger: ledger(db, clock),
      inbox: inbox(db, clock),
      alerts: alertStore(db, clock),
      memory: memoryStore(db, clock),
      serve: () => beginService(db, clock.now()),
      prune: (keepDays) => prune(db, clock.now(), keepDays),
      migrated,
      about: () => about(db),
      backup: copied,
      backupInto: (folder, keep) => backupInto(folder, keep, clock.now(), (to) => copied(to, fullCheckAside)),
      check: () => fullCheckAside(path),
      disk: () => diskOf(path),
      close: () => db.close(),
      db,
    };
  } catch (error) {
    db.close();
    throw error;
  }
}
