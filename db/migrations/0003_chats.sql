-- A chat, or one topic of a forum (`thread` 0 outside topics), and what it chose.
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

-- A time of the week at which a chat gets an edition. `next_at` is what the minute tick asks for.
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

-- A question of the bot that waits for its answer, one for each person and place.
CREATE TABLE dialogues (
  chat INTEGER NOT NULL,
  thread INTEGER NOT NULL,
  person INTEGER NOT NULL,
  step TEXT NOT NULL,
  data TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (chat, thread, person)
) STRICT, WITHOUT ROWID;

-- The revision of each day that a chat got last.
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
