-- Longer beginnings of words are looked up whole. An index keeps the prefix lengths it was made with, so both are made
-- anew; what they held counts as changed, and is put back like any other change.
DROP TABLE article_form;
CREATE VIRTUAL TABLE article_form USING fts5(
    forms, content = '', contentless_delete = 1, tokenize = 'ascii', detail = none, prefix = '2 3 4 5 6 7 8');
DELETE FROM stale_article;
INSERT INTO stale_article (number) SELECT number FROM article ORDER BY number;

DROP TABLE mark_form;
CREATE VIRTUAL TABLE mark_form USING fts5(
    forms, content = '', contentless_delete = 1, tokenize = 'ascii', detail = none, prefix = '2 3 4 5 6 7 8');
DELETE FROM stale_mark;
INSERT INTO stale_mark (number) SELECT number FROM annotation ORDER BY number;

-- The shelf's order, without the articles themselves.
CREATE INDEX article_by_added ON article (added_at);
