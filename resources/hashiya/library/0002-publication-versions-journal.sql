-- Where articles come from, their former versions, the journal of what was done, and where reading stopped.

-- What an article says of itself. Texts are empty where it does not say. A table of its own, because a column added to
-- `article` would lie behind the text.
CREATE TABLE publication (
    article          TEXT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    outlet           TEXT NOT NULL,
    byline           TEXT NOT NULL,
    published_at     TEXT NOT NULL CHECK (published_at = '' OR published_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'),
    published_hijri  TEXT NOT NULL CHECK (published_hijri = '' OR published_hijri GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    url              TEXT NOT NULL,
    language         TEXT NOT NULL,
    file             TEXT NOT NULL, -- the whole path it was read from
    retrieved_at     INTEGER NOT NULL
) STRICT;

CREATE INDEX publication_by_url ON publication (url) WHERE url <> '';
CREATE INDEX publication_by_file ON publication (file) WHERE file <> '';

INSERT INTO publication SELECT id, '', '', '', '', '', '', '', added_at FROM article;

-- Versions that a newer one has taken the place of, whole; `article`, `publication` and `original` hold the newest.
-- Versions count from 1.
CREATE TABLE former (
    article          TEXT    NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    version          INTEGER NOT NULL CHECK (version >= 1),
    title            TEXT    NOT NULL,
    sha256           TEXT    NOT NULL CHECK (length(sha256) = 64),
    source           TEXT    NOT NULL,
    charset          TEXT    NOT NULL,
    outlet           TEXT    NOT NULL,
    byline           TEXT    NOT NULL,
    published_at     TEXT    NOT NULL,
    published_hijri  TEXT    NOT NULL,
    url              TEXT    NOT NULL,
    language         TEXT    NOT NULL,
    file             TEXT    NOT NULL,
    retrieved_at     INTEGER NOT NULL,
    text             TEXT    NOT NULL,
    deflated         BLOB    NOT NULL,
    PRIMARY KEY (article, version)
) STRICT;

CREATE INDEX former_by_sha256 ON former (sha256);

-- Marks that came over to a newer version: how they were found there. The anchor of a lost one is still that of the
-- version it was last found in. A mark without a row was made in the newest version, or put there by a person.
CREATE TABLE carried (
    annotation INTEGER PRIMARY KEY REFERENCES annotation (number) ON DELETE CASCADE,
    version    INTEGER NOT NULL CHECK (version >= 1), -- whose text the anchor's offsets count in
    state      TEXT    NOT NULL CHECK (state IN ('exact', 'moved', 'lost')),
    likeness   REAL    NOT NULL CHECK (likeness BETWEEN 0 AND 1)
) STRICT;

-- What people did, to be undone. An act belongs to its author: a coder at a window, or at a terminal.
CREATE TABLE act (
    number  INTEGER PRIMARY KEY AUTOINCREMENT CHECK (number > 0),
    id      TEXT    NOT NULL UNIQUE,
    name    TEXT    NOT NULL,
    author  TEXT    NOT NULL,
    done_at INTEGER NOT NULL,
    state   TEXT    NOT NULL CHECK (state IN ('done', 'undone', 'overtaken'))
) STRICT;

CREATE INDEX act_by_author ON act (author, state, number);

-- The rows an act changed, as JSON arrays of all rows of one table with one key, before it and after it.
CREATE TABLE trace (
    act        INTEGER NOT NULL REFERENCES act (number) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    relation   TEXT    NOT NULL,
    key_column TEXT    NOT NULL,
    key        TEXT    NOT NULL,
    before     TEXT    NOT NULL,
    after      TEXT    NOT NULL,
    PRIMARY KEY (act, position)
) STRICT;

-- Where a person stopped reading: the caret and the first unit in view. Not an act.
CREATE TABLE reading_place (
    article TEXT    PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    caret   INTEGER NOT NULL CHECK (caret >= 0),
    top     INTEGER NOT NULL CHECK (top >= 0)
) STRICT;

-- How a code is painted (#rrggbb, or empty for the usual tint) and the key that puts it on (or empty).
ALTER TABLE code ADD COLUMN colour TEXT NOT NULL DEFAULT ''
    CHECK (colour = '' OR colour GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]');
ALTER TABLE code ADD COLUMN shortcut TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX code_by_shortcut ON code (shortcut) WHERE shortcut <> '';
