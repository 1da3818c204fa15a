import type { ArticleFacts } from '../../core/assemble/facts.ts';
import { factsOf, keptOf } from '../../core/assemble/facts-of.ts';
import type { ArticleInput, Instant, Reading } from '../../core/model.ts';
import type { Db } from '../database/database.ts';
import { fingerprintBytes, fingerprintIn, shortened } from './fingerprints.ts';
import { type Form, FORM, pack, packReading, unpack, unpackReading } from './pack.ts';

/** Table `article_versions`: each text as received, and its reading, deflated. */
export interface StoredVersion {
  input: ArticleInput;
  reading: Reading;
  fingerprint: readonly number[];
}

export function insertVersion(
  db: Db,
  article: number,
  version: number,
  at: Instant,
  stored: Omit<StoredVersion, 'fingerprint'>,
): void {
  const raw = JSON.stringify(stored.input);
  const { fingerprint } = factsOf(stored.reading);
  const reading = packReading(JSON.stringify(stored.reading), raw);
  db.run(
    `INSERT INTO article_versions (article, version, received_at, raw, reading, form, fingerprint)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [article, version, at, pack(raw), reading, FORM, fingerprintBytes(fingerprint)],
  );
}

interface Row {
  raw: Buffer;
  reading: Buffer;
  form: Form;
  fingerprint: Buffer | null;
}

const COLUMNS = 'raw, reading, form, fingerprint';

/** The newest version of an article. */
export function newestVersion(db: Db, article: number): StoredVersion | undefined {
  const row: Row | undefined = db.get(
    `SELECT ${COLUMNS} FROM article_versions WHERE article = ? ORDER BY version DESC LIMIT 1`,
    [article],
  );
  return row && opened(row);
}

/** Every version of an article, the newest first. */
export function versionsOf(db: Db, article: number): StoredVersion[] {
  const rows: Row[] = db.all(`SELECT ${COLUMNS} FROM article_versions WHERE article = ? ORDER BY version DESC`, [
    article,
  ]);
  return rows.map(opened);
}

function opened({ raw, reading, form, fingerprint }: Row): StoredVersion {
  const input = unpack(raw);
  const { fingerprint: within, ...rest } = JSON.parse(unpackReading(reading, input, form)) as Reading & {
    fingerprint?: number[];
  };
  return {
    input: JSON.parse(input) as ArticleInput,
    reading: rest,
    fingerprint: fingerprint ? fingerprintIn(fingerprint) : shortened(within ?? []),
  };
}

/** What the ledger keeps of an article, filed under the day that the store has for it. */
export function factsOfArticle(db: Db, article: number): ArticleFacts | undefined {
  const row: { day: string | null; id: string } | undefined = db.get('SELECT day, id FROM articles WHERE seq = ?', [
    article,
  ]);
  const version = newestVersion(db, article);
  if (!row || !version) return undefined;
  const facts = keptOf(version.reading, version.fingerprint);
  return { ...facts, id: row.id, published: { ...facts.published, date: row.day } };
}
