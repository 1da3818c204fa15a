-- Each source as last seen. `memory` is JSON: validators, failures, next try.
CREATE TABLE sources (
  name TEXT PRIMARY KEY,
  memory TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Pages that were taken in or refused for good, by the hash of their address.
CREATE TABLE source_pages (
  page BLOB PRIMARY KEY,
  source TEXT NOT NULL,
  at TEXT NOT NULL
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
