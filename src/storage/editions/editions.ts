import { createHash } from 'node:crypto';
import type { Edition } from '../../core/edition.ts';
import type { Day, Instant } from '../../core/model.ts';
import type { Db } from '../database/database.ts';
import { pack, unpack } from '../articles/pack.ts';

/** Table `editions`: every revision of every day, written once. */
interface Row {
  revision: number;
  frozen_at: Instant | null;
  content_hash: Buffer;
  json: Buffer;
}

/** A stored revision. `json` is the very text that was stored; `edition.status` says whether it was delivered. */
export interface StoredEdition {
  edition: Edition;
  json: string;
  contentHash: Buffer;
}

const COLUMNS = 'revision, frozen_at, content_hash, json';

export function newestEdition(db: Db, day: Day): StoredEdition | undefined {
  const row: Row | undefined = db.get(`SELECT ${COLUMNS} FROM editions WHERE day = ? ORDER BY revision DESC LIMIT 1`, [
    day,
  ]);
  return row && opened(row);
}

export function editionRevision(db: Db, day: Day, revision: number): StoredEdition | undefined {
  const row: Row | undefined = db.get(`SELECT ${COLUMNS} FROM editions WHERE day = ? AND revision = ?`, [
    day,
    revision,
  ]);
  return row && opened(row);
}

/** The newest revision that was delivered to anybody. */
export function newestFrozen(db: Db, day: Day): StoredEdition | undefined {
  const row: Row | undefined = db.get(
    `SELECT ${COLUMNS} FROM editions WHERE day = ? AND frozen_at IS NOT NULL ORDER BY revision DESC LIMIT 1`,
    [day],
  );
  return row && opened(row);
}

function opened(row: Row): StoredEdition {
  const json = unpack(row.json);
  const edition = JSON.parse(json) as Edition;
  if (row.frozen_at !== null) edition.status = 'frozen';
  return { edition, json, contentHash: row.content_hash };
}

export function insertEdition(db: Db, edition: Edition, at: Instant): void {
  const open = { ...edition, status: 'open' as const };
  db.run('INSERT INTO editions (day, revision, made_at, content_hash, json) VALUES (?, ?, ?, ?, ?)', [
    edition.date,
    edition.revision,
    at,
    contentHash(edition),
    pack(JSON.stringify(open)),
  ]);
}

/** Freezes a revision at its first delivery; later ones change nothing. */
export function freezeEdition(db: Db, day: Day, revision: number, at: Instant): void {
  db.run('UPDATE editions SET frozen_at = ? WHERE day = ? AND revision = ? AND frozen_at IS NULL', [at, day, revision]);
}

export function isFrozen(db: Db, day: Day, revision: number): boolean {
  const sql = 'SELECT 1 FROM editions WHERE day = ? AND revision = ? AND frozen_at IS NOT NULL';
  return db.get(sql, [day, revision]) !== undefined;
}

/** What must be the same for two editions to read the same: everything but number, cut-off and status. */
export function contentHash(edition: Edition): Buffer {
  const { revision: _revision, cutoff: _cutoff, status: _status, ...content } = edition;
  return createHash('sha256').update(JSON.stringify(content)).digest().subarray(0, 16);
}
