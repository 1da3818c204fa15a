-- One row an article: who, when, and the day it files under. The texts are in article_versions.
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
) STRICT;
CREATE INDEX articles_by_day ON articles (day, seq);
CREATE INDEX articles_by_text ON articles (text_hash);

-- Every text an article ever had, never changed. `raw` is the input as received, `reading` what the stages made of it.
CREATE TABLE article_versions (
  article INTEGER NOT NULL REFERENCES articles (seq) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  received_at TEXT NOT NULL,
  -- Deflated JSON of the input.
  raw BLOB NOT NULL,
  -- Deflated JSON of the reading, with the input as the dictionary: its sentences are slices of it.
  reading BLOB NOT NULL,
  PRIMARY KEY (article, version)
) STRICT;

-- Where reports of one counted thing are found again: what an edition compares its figures with.
CREATE TABLE article_series (
  series INTEGER NOT NULL,
  day TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES articles (seq) ON DELETE CASCADE,
  PRIMARY KEY (series, day, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_series_by_article ON article_series (article);

-- Articles that tell of a day other than their own, for what is now known of a day.
CREATE TABLE article_happened (
  day TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES articles (seq) ON DELETE CASCADE,
  PRIMARY KEY (day, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_happened_by_article ON article_happened (article);

-- Full text without a copy of the text. The rowid is (day number << 32) + seq: newest first is the index's own order.
CREATE VIRTUAL TABLE article_search USING fts5 (
  words, figures, places, claimants,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

-- Days whose edition has to be made again, in the same transaction as the article that touched them.
CREATE TABLE stale_days (
  day TEXT PRIMARY KEY,
  -- Counts the marks: one that came during assembly is not cleared by it.
  marks INTEGER NOT NULL,
  since TEXT NOT NULL
) STRICT, WITHOUT ROWID;
