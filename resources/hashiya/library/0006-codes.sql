-- What a code means and when it applies; empty while nobody has said.
ALTER TABLE code ADD COLUMN description TEXT NOT NULL DEFAULT '';
