-- Where an article is found again, in a third of the room: days as numbers (of days since 1970-01-01), and no index by article, for
-- the article itself says what it is found by.

-- Its series, six bytes each, and the days that it tells of besides its own, three bytes each.
ALTER TABLE articles ADD COLUMN series BLOB;

ALTER TABLE articles ADD COLUMN happened BLOB;

UPDATE articles SET
  series = (SELECT unhex(group_concat(format('%012X', series), '')) FROM article_series WHERE article = articles.seq),
  happened = (
    SELECT unhex(group_concat(format('%06X', CAST(julianday(day) - 2440587.5 AS INTEGER) & 0xFFFFFF), ''))
    FROM article_happened WHERE article = articles.seq
  );

CREATE TABLE series_by_day (
  series INTEGER NOT NULL,
  day INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (series, day, article)
) STRICT, WITHOUT ROWID;

INSERT INTO series_by_day SELECT series, CAST(julianday(day) - 2440587.5 AS INTEGER), article FROM article_series ORDER BY 1, 2, 3;

DROP TABLE article_series;

ALTER TABLE series_by_day RENAME TO article_series;

CREATE TABLE happened_by_day (
  day INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (day, article)
) STRICT, WITHOUT ROWID;

INSERT INTO happened_by_day SELECT CAST(julianday(day) - 2440587.5 AS INTEGER), article FROM article_happened ORDER BY 1, 2;

DROP TABLE article_happened;

ALTER TABLE happened_by_day RENAME TO article_happened;
