import type { SourceHealth } from '../core/ports/newsroom.ts';
import type { Db } from './database.ts';

interface Row {
  name: string;
  url: string;
  state: SourceHealth['state'];
  since: string | null;
  last_ok: string | null;
  articles: number;
  detail: string | null;
}

/** Table `sources`: the health of every source, by name. */
export function sourceList(db: Db): SourceHealth[] {
  const rows: Row[] = db.all('SELECT name, url, state, since, last_ok, articles, detail FROM sources ORDER BY name');
  return rows.map(({ last_ok, ...row }) => ({ ...row, lastOk: last_ok }));
}

/** Stores a source's health; `visit` is what its next polite request needs. */
export function putSource(db: Db, health: SourceHealth, visit: unknown): void {
  const { name, url, state, since, lastOk, articles, detail } = health;
  db.run(
    `INSERT INTO sources (name, url, state, since, last_ok, articles, detail, visit) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET url = excluded.url, state = excluded.state, since = excluded.since,
     last_ok = excluded.last_ok, articles = excluded.articles, detail = excluded.detail, visit = excluded.visit`,
    ...[name, url, state, since, lastOk, articles, detail, JSON.stringify(visit ?? null)],
  );
}

export function sourceVisit(db: Db, name: string): unknown {
  const row: { visit: string | null } | undefined = db.get('SELECT visit FROM sources WHERE name = ?', name);
  return row?.visit ? JSON.parse(row.visit) : null;
}

/** Forgets the sources that are no longer on the list. */
export function keepSources(db: Db, names: readonly string[]): void {
  db.run('DELETE FROM sources WHERE name NOT IN (SELECT value FROM json_each(?))', JSON.stringify(names));
}
