CREATE TABLE schema_migrations (
  version INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  checksum TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE articles (
  seq INTEGER PRIMARY KEY,
  -- Short name derived from the identity: the canonical URL, else the hash of the text.
  id TEXT NOT NULL UNIQUE,
  url TEXT,
  outlet TEXT,
  title TEXT,
  -- The day the article files under; null while it cannot be dated.
  day TEXT,
  certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'derived', 'unknown')),
  -- 1 when the operator set the day by hand: a later version does not change it.
  settled INTEGER NOT NULL DEFAULT 0,
  -- 1 when the operator decided that an undated article is left out.
  left_out INTEGER NOT NULL DEFAULT 0,
  text_hash BLOB NOT NULL,
  version INTEGER NOT NULL,
  received_at TEXT NOT NULL,
  retracted_at TEXT,
  retraction TEXT
, series BLOB, happened BLOB) STRICT;

CREATE INDEX articles_by_day ON articles (day, seq);

CREATE INDEX articles_by_text ON articles (text_hash);

CREATE TABLE article_versions (
  article INTEGER NOT NULL REFERENCES articles (seq) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  received_at TEXT NOT NULL,
  -- Deflated JSON of the input.
  raw BLOB NOT NULL,
  -- Deflated JSON of the reading, with the input as the dictionary: its sentences are slices of it.
  reading BLOB NOT NULL, form INTEGER NOT NULL DEFAULT 1, fingerprint BLOB,
  PRIMARY KEY (article, version)
) STRICT;

CREATE VIRTUAL TABLE article_search USING fts5 (
  words, figures, places, claimants,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE stale_days (
  day TEXT PRIMARY KEY,
  -- Counts the marks: one that came during assembly is not cleared by it.
  marks INTEGER NOT NULL,
  since TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE editions (
  day TEXT NOT NULL,
  revision INTEGER NOT NULL,
  made_at TEXT NOT NULL,
  -- Set by the first delivery: what was sent is never replaced silently.
  frozen_at TEXT,
  -- Hash of all but revision, cut-off and status: equal content makes no new revision.
  content_hash BLOB NOT NULL,
  json BLOB NOT NULL,
  PRIMARY KEY (day, revision)
) STRICT;

CREATE TABLE days (
  day TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  articles INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE edition_articles (
  day TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES articles (seq),
  PRIMARY KEY (day, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX edition_articles_by_article ON edition_articles (article);

CREATE TABLE figures (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  counted TEXT,
  measure TEXT,
  category TEXT NOT NULL,
  unit TEXT,
  place TEXT,
  kind TEXT NOT NULL,
  latest_day TEXT NOT NULL,
  reports INTEGER NOT NULL
) STRICT;

CREATE INDEX figures_by_day ON figures (latest_day DESC, seq);

CREATE VIRTUAL TABLE figure_search USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE claims (
  figure INTEGER NOT NULL REFERENCES figures (seq) ON DELETE CASCADE,
  day TEXT NOT NULL,
  n INTEGER NOT NULL,
  -- An article of edition_articles, which keeps it from being pruned.
  article INTEGER NOT NULL,
  -- JSON of the claim as the edition has it.
  claim TEXT NOT NULL,
  PRIMARY KEY (figure, day, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX claims_by_day ON claims (day);

CREATE TABLE story_days (
  story TEXT NOT NULL,
  day TEXT NOT NULL,
  -- JSON: happened, label, headline, sentence, outlets.
  report TEXT NOT NULL,
  PRIMARY KEY (story, day)
) STRICT, WITHOUT ROWID;

CREATE INDEX story_days_by_day ON story_days (day);

CREATE TABLE corrections (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  figure TEXT NOT NULL,
  was TEXT NOT NULL,
  now TEXT,
  reason TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX corrections_by_time ON corrections (at DESC, id DESC);

CREATE INDEX corrections_by_day ON corrections (day);

CREATE TABLE withheld_figures (
  figure TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('held', 'released', 'retracted')),
  day TEXT,
  line TEXT,
  reason TEXT,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE held_editions (
  day TEXT PRIMARY KEY,
  reason TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE chats (
  chat INTEGER NOT NULL,
  thread INTEGER NOT NULL DEFAULT 0,
  kind TEXT NOT NULL CHECK (kind IN ('private', 'group', 'supergroup', 'channel')),
  title TEXT,
  language TEXT NOT NULL,
  zone TEXT NOT NULL,
  zone_chosen INTEGER NOT NULL,
  length TEXT NOT NULL,
  rich INTEGER NOT NULL,
  -- JSON arrays.
  hidden TEXT NOT NULL,
  follows TEXT NOT NULL,
  alerts_per_day INTEGER NOT NULL,
  carries TEXT NOT NULL,
  empty_days INTEGER NOT NULL,
  silent TEXT,
  paused_until TEXT,
  state TEXT NOT NULL CHECK (state IN ('active', 'blocked', 'gone', 'muted')),
  admin INTEGER,
  PRIMARY KEY (chat, thread)
) STRICT;

CREATE INDEX chats_by_admin ON chats (admin) WHERE admin IS NOT NULL;

CREATE TABLE slots (
  id INTEGER PRIMARY KEY,
  chat INTEGER NOT NULL,
  thread INTEGER NOT NULL,
  time TEXT NOT NULL,
  weekdays TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('daily', 'weekly')),
  -- The next occurrence, UTC; null while there is none to come.
  next_at TEXT,
  -- Occurrences up to here were dealt with.
  handled_until TEXT NOT NULL,
  UNIQUE (chat, thread, time, kind),
  FOREIGN KEY (chat, thread) REFERENCES chats (chat, thread) ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;

CREATE INDEX slots_due ON slots (next_at) WHERE next_at IS NOT NULL;

CREATE TABLE dialogues (
  chat INTEGER NOT NULL,
  thread INTEGER NOT NULL,
  person INTEGER NOT NULL,
  step TEXT NOT NULL,
  data TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (chat, thread, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE shown (
  chat INTEGER NOT NULL,
  thread INTEGER NOT NULL,
  day TEXT NOT NULL,
  revision INTEGER NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (chat, thread, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE reports (
  id INTEGER PRIMARY KEY,
  chat INTEGER NOT NULL,
  thread INTEGER NOT NULL,
  person INTEGER NOT NULL,
  day TEXT,
  item TEXT,
  words TEXT NOT NULL,
  at TEXT NOT NULL,
  open INTEGER NOT NULL
) STRICT;

CREATE INDEX reports_by_person ON reports (person);

CREATE INDEX reports_open ON reports (id) WHERE open = 1;

CREATE TABLE deliveries (
  id INTEGER PRIMARY KEY,
  chat INTEGER NOT NULL,
  thread INTEGER NOT NULL,
  -- JSON of the cargo.
  cargo TEXT NOT NULL,
  -- What makes a delivery the only one of its kind ("slot 7 at 2022-03-16T06:00:00Z"); null where it may repeat.
  cause TEXT UNIQUE,
  -- The day of an edition, so that the receivers of a day are found.
  day TEXT,
  revision INTEGER,
  state TEXT NOT NULL CHECK (state IN ('due', 'sending', 'sent', 'waiting', 'failed', 'held')),
  parts_sent INTEGER NOT NULL DEFAULT 0,
  not_before TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  reason TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX deliveries_open ON deliveries (not_before, id) WHERE state IN ('due', 'waiting');

CREATE INDEX deliveries_unsettled ON deliveries (state) WHERE state IN ('sending', 'held');

CREATE INDEX deliveries_by_day ON deliveries (day);

CREATE INDEX deliveries_by_place ON deliveries (chat, thread);

CREATE TABLE delivery_parts (
  delivery INTEGER NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
  part INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('sending', 'sent', 'refused')),
  message INTEGER,
  -- Times this part was sent again though an earlier request may have been accepted.
  possible_doubles INTEGER NOT NULL DEFAULT 0,
  at TEXT NOT NULL,
  PRIMARY KEY (delivery, part)
) STRICT, WITHOUT ROWID;

CREATE INDEX delivery_parts_in_flight ON delivery_parts (delivery) WHERE state = 'sending';

CREATE INDEX delivery_parts_doubled ON delivery_parts (possible_doubles) WHERE possible_doubles > 0;

CREATE TABLE delivery_transitions (
  id INTEGER PRIMARY KEY,
  delivery INTEGER NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  part INTEGER,
  state TEXT NOT NULL,
  reason TEXT
) STRICT;

CREATE INDEX delivery_transitions_by_delivery ON delivery_transitions (delivery);

CREATE TABLE sent_files (
  key TEXT PRIMARY KEY,
  file_id TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sources (
  name TEXT PRIMARY KEY,
  memory TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source_pages (
  page BLOB PRIMARY KEY,
  source TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE alerts (
  key TEXT PRIMARY KEY,
  words TEXT NOT NULL,
  since TEXT NOT NULL,
  over_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE updates_seen (
  update_id INTEGER PRIMARY KEY,
  at TEXT NOT NULL
, pending TEXT) STRICT;

CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX updates_pending ON updates_seen (update_id) WHERE pending IS NOT NULL;

CREATE INDEX chats_following ON chats (chat, thread) WHERE follows <> '[]';

CREATE TABLE "article_series" (
  series INTEGER NOT NULL,
  day INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (series, day, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE "article_happened" (
  day INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (day, article)
) STRICT, WITHOUT ROWID;
