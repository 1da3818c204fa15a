-- Everything to be sent unasked, from before it is sent until it is pruned.
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

-- Each message of a delivery is a step of its own.
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

-- Every change of state, in order.
CREATE TABLE delivery_transitions (
  id INTEGER PRIMARY KEY,
  delivery INTEGER NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  part INTEGER,
  state TEXT NOT NULL,
  reason TEXT
) STRICT;
CREATE INDEX delivery_transitions_by_delivery ON delivery_transitions (delivery);

-- Files that Telegram keeps already, by what they show.
CREATE TABLE sent_files (
  key TEXT PRIMARY KEY,
  file_id TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
