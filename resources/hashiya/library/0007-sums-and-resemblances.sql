-- Sums over texts, and texts that are nearly the same.

-- A sum (CRC-32C of the UTF-8 bytes) of the text of each version, by the hash of the bytes it was read from: `article` and
-- `former` hold the texts. One that came before this table has none until it is next looked at.
CREATE TABLE text_sum (
    sha256 TEXT    PRIMARY KEY CHECK (length(sha256) = 64),
    sum    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A few runs of words of each article, by which those that share much are found. Derived, like the rest of the search's
-- tables. The row's id is the article's number.
CREATE VIRTUAL TABLE article_print USING fts5(
    prints, content = '', contentless_delete = 1, tokenize = 'ascii', detail = none);

-- Articles whose texts are nearly the same, so that one may be a version of the other: offered, until a person says that they
-- are to stay apart. By ids without a reference, so that what was decided outlives an article that is removed and comes back.
CREATE TABLE resemblance (
    article TEXT NOT NULL, -- the one that came later
    earlier TEXT NOT NULL CHECK (earlier <> article),
    shared  REAL NOT NULL CHECK (shared BETWEEN 0 AND 1), -- of the shorter text's runs of words
    state   TEXT NOT NULL CHECK (state IN ('offered', 'apart')),
    PRIMARY KEY (article, earlier)
) STRICT, WITHOUT ROWID;

CREATE INDEX resemblance_by_earlier ON resemblance (earlier);

-- All texts are looked at anew, for their sums and prints.
DELETE FROM stale_article;
INSERT INTO stale_article (number) SELECT number FROM article ORDER BY number;
