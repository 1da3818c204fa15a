-- Health of each source as last seen.
CREATE TABLE sources (
  name TEXT PRIMARY KEY,
  url TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('ok', 'stale', 'undated', 'failing', 'empty', 'paused')),
  since TEXT,
  last_ok TEXT,
  articles INTEGER NOT NULL DEFAULT 0,
  detail TEXT,
  -- JSON of what the next polite request needs (validators, back-off).
  visit TEXT
) STRICT, WITHOUT ROWID;

-- What the operator was told, so that each trouble is told once and its end once.
CREATE TABLE alerts (
  key TEXT PRIMARY KEY,
  words TEXT NOT NULL,
  since TEXT NOT NULL,
  over_at TEXT
) STRICT, WITHOUT ROWID;

-- Updates that were taken, so that a repeated webhook call does nothing twice.
CREATE TABLE updates_seen (
  update_id INTEGER PRIMARY KEY,
  at TEXT NOT NULL
) STRICT;

-- Single values of the program itself.
CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
