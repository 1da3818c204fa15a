import { createHash } from 'node:crypto';
import type { Clock } from '../../core/ports/clock.ts';
import type { SourceHealth } from '../../core/ports/newsroom.ts';
import type { SourceMemories, SourceMemory } from '../../core/ports/sources.ts';
import { canonicalUrl } from '../articles/identity.ts';
import type { Db } from '../database/database.ts';

/** Tables `sources` and `source_pages`: the port `SourceMemories` over one database. */
export function sourceMemories(db: Db, clock: Clock): SourceMemories {
  return {
    all: () => db.read(() => memories(db)),
    save: (memory) =>
      db.write(() => {
        db.run('INSERT OR REPLACE INTO sources (name, memory) VALUES (?, ?)', [memory.name, JSON.stringify(memory)]);
      }),
    seen: (urls) => db.read(() => new Set(urls.filter((url) => isSeen(db, url)))),
    markSeen: (source, urls) =>
      db.write(() => {
        for (const url of urls) markSeen(db, source, url, clock.now());
      }),
  };
}

function memories(db: Db): SourceMemory[] {
  const rows: { memory: string }[] = db.all('SELECT memory FROM sources ORDER BY name');
  return rows.map((row) => JSON.parse(row.memory) as SourceMemory);
}

function pageKey(url: string): Buffer {
  return createHash('sha256')
    .update(canonicalUrl(url) ?? url)
    .digest()
    .subarray(0, 16);
}

function isSeen(db: Db, url: string): boolean {
  return db.get('SELECT 1 FROM source_pages WHERE page = ?', [pageKey(url)]) !== undefined;
}

function markSeen(db: Db, source: string, url: string, at: string): void {
  db.run('INSERT OR IGNORE INTO source_pages (page, source, at) VALUES (?, ?, ?)', [pageKey(url), source, at]);
}

/** The health of every source, by name. The address stands in the operator's list, not here. */
export function sourceList(db: Db): SourceHealth[] {
  return memories(db).map(({ state, paused, ...memory }) => {
    const { name, since, lastOk, articles, pagesTried, pagesRead, detail } = memory;
    return { name, url: '', state: paused ? 'paused' : state, since, lastOk, articles, pagesTried, pagesRead, detail };
  });
}
