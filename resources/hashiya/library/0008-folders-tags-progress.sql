-- How people keep their articles in order: how far they are with each, the folder it lies in, the tags they gave it.
CREATE TABLE folder (
    id       TEXT PRIMARY KEY,
    name     TEXT    NOT NULL UNIQUE CHECK (name <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

-- An article without a row is unread and lies in no folder. No ON DELETE for folders: to take back that one was made must
-- not take away where somebody else has put an article since.
CREATE TABLE keeping (
    article  TEXT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    progress TEXT    NOT NULL CHECK (progress IN ('unread', 'in_work', 'done')),
    folder   TEXT    REFERENCES folder (id),
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;

CREATE INDEX keeping_by_folder ON keeping (folder);

CREATE TABLE tag (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    name    TEXT NOT NULL CHECK (name <> '' AND instr(name, char(10)) = 0),
    PRIMARY KEY (article, name)
) STRICT;

CREATE INDEX tag_by_name ON tag (name);
