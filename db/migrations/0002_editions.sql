-- Every revision of every day, never changed once written. `json` is the edition as made, deflated.
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

-- The calendar: the newest revision of each day.
CREATE TABLE days (
  day TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  articles INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What any revision of a day cites; such an article is never pruned.
CREATE TABLE edition_articles (
  day TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES articles (seq),
  PRIMARY KEY (day, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX edition_articles_by_article ON edition_articles (article);

-- A counted thing that editions show, over all days.
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

-- One report of a figure in the newest revision of a day.
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

-- One telling of a story in the newest revision of a day.
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

-- Figures that the plausibility rule held back, that the operator let go, or that were withdrawn.
CREATE TABLE withheld_figures (
  figure TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('held', 'released', 'retracted')),
  day TEXT,
  line TEXT,
  reason TEXT,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Editions that the operator holds back as a whole.
CREATE TABLE held_editions (
  day TEXT PRIMARY KEY,
  reason TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
