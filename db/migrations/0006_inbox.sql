-- An update is kept whole until it was handled, so that a crash loses none; then only its number stays.
ALTER TABLE updates_seen ADD COLUMN pending TEXT;
CREATE INDEX updates_pending ON updates_seen (update_id) WHERE pending IS NOT NULL;
