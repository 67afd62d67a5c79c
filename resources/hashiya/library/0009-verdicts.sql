-- Whether claims are true: what people found out, and what that rests on. A claim without a row is one nobody has looked at.
-- A table of its own, because a column added to `annotation` would differ from the rows the journal keeps.
CREATE TABLE verdict (
    annotation INTEGER PRIMARY KEY REFERENCES annotation (number) ON DELETE CASCADE,
    truth      TEXT NOT NULL CHECK (truth IN (
        'open', 'in_work', 'true', 'mostly_true', 'half_true', 'mostly_false', 'false', 'unproven')),
    evidence   TEXT NOT NULL, -- a line each
    checked_by TEXT NOT NULL,
    checked_at INTEGER,
    CHECK ((checked_at IS NULL) = (truth IN ('open', 'in_work')))
) STRICT;
