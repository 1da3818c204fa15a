-- How the reading is deflated. 1: with the input as dictionary, the fingerprint inside. 2: the form of readings before the input in
-- the dictionary, the fingerprint apart.
ALTER TABLE article_versions ADD COLUMN form INTEGER NOT NULL DEFAULT 1;

-- The MinHash of the text, two bytes for each bin.
ALTER TABLE article_versions ADD COLUMN fingerprint BLOB;
