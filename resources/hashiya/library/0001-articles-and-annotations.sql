-- Articles, the marks people make in them, their speakers, and the codebook.
--
-- Ids are UUIDs of version 7 in their usual text form. Moments are milliseconds since 1970, in UTC. Offsets count
-- UTF-16 units from the start of the article's text, the end exclusive; SQLite's own length() and substr() count code
-- points, so that only the program can compare words with the text. Numbers are the short names people type:
-- AUTOINCREMENT, so that none comes back for something else.

CREATE TABLE article (
    number   INTEGER PRIMARY KEY AUTOINCREMENT CHECK (number > 0),
    id       TEXT    NOT NULL UNIQUE,
    title    TEXT    NOT NULL,
    sha256   TEXT    NOT NULL UNIQUE CHECK (length(sha256) = 64),
    source   TEXT    NOT NULL,
    charset  TEXT    NOT NULL,
    added_at INTEGER NOT NULL,
    text     TEXT    NOT NULL -- last, so that the shelf reads the others without fetching the pages it fills
) STRICT;

-- The bytes an article was read from, in the zlib format (RFC 1950).
CREATE TABLE original (
    article  TEXT PRIMARY KEY REFERENCES article (id),
    deflated BLOB NOT NULL
) STRICT;

CREATE TABLE speaker (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    role        TEXT NOT NULL,
    affiliation TEXT NOT NULL
) STRICT;

CREATE TABLE code (
    id     TEXT PRIMARY KEY,
    name   TEXT NOT NULL,
    parent TEXT REFERENCES code (id) CHECK (parent <> id)
) STRICT;

CREATE INDEX code_by_parent ON code (parent);

CREATE TABLE annotation (
    number      INTEGER PRIMARY KEY AUTOINCREMENT CHECK (number > 0),
    id          TEXT    NOT NULL UNIQUE,
    article     TEXT    NOT NULL REFERENCES article (id),
    kind        TEXT    NOT NULL CHECK (kind IN ('quote', 'claim', 'code')),
    status      TEXT    NOT NULL CHECK (status IN ('proposed', 'accepted', 'edited', 'rejected')),
    origin      TEXT    NOT NULL CHECK (origin IN ('human', 'rule', 'model')),
    confidence  REAL             CHECK (confidence BETWEEN 0 AND 1),
    note        TEXT    NOT NULL,
    coder       TEXT    NOT NULL,
    created_at  INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    revision    INTEGER NOT NULL CHECK (revision >= 1),
    type        TEXT             CHECK (type IN ('direct', 'indirect', 'mixed')),
    speaker     TEXT             REFERENCES speaker (id),

    starts INTEGER NOT NULL CHECK (starts >= 0),
    ends   INTEGER NOT NULL CHECK (ends > starts),
    exact  TEXT    NOT NULL,
    before TEXT    NOT NULL,
    after  TEXT    NOT NULL,

    -- The reporting word, and the words that name the speaker: all five columns, or none.
    cue_starts INTEGER CHECK (cue_starts >= 0),
    cue_ends   INTEGER CHECK (cue_ends > cue_starts),
    cue_exact  TEXT,
    cue_before TEXT,
    cue_after  TEXT,

    mention_starts INTEGER CHECK (mention_starts >= 0),
    mention_ends   INTEGER CHECK (mention_ends > mention_starts),
    mention_exact  TEXT,
    mention_before TEXT,
    mention_after  TEXT,

    CHECK ((cue_starts IS NULL) + (cue_ends IS NULL)
        + (cue_exact IS NULL) + (cue_before IS NULL) + (cue_after IS NULL) IN (0, 5)),
    CHECK ((mention_starts IS NULL) + (mention_ends IS NULL)
        + (mention_exact IS NULL) + (mention_before IS NULL) + (mention_after IS NULL) IN (0, 5))
) STRICT;

-- An article's marks in text order; with kind and status the shelf counts from the index alone.
CREATE INDEX annotation_by_place ON annotation (article, starts, ends, id, kind, status);

CREATE INDEX annotation_by_speaker ON annotation (speaker);

-- The codes on a mark, in the order they were put on.
CREATE TABLE annotation_code (
    annotation INTEGER NOT NULL REFERENCES annotation (number) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    code       TEXT    NOT NULL REFERENCES code (id),
    PRIMARY KEY (annotation, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX annotation_code_by_code ON annotation_code (code);
