-- What the search looks words up in. All of it is derived from the other tables, and made anew where it is missing.
--
-- The words come from the program, folded and with spaces between; the tokenizer `ascii` splits at nothing else.

-- Every form of every word of an article, once: for words in any form, and for beginnings of words. The letter before each
-- form counts among the prefix lengths. The row's id is the article's number.
CREATE VIRTUAL TABLE article_form USING fts5(
    forms, content = '', contentless_delete = 1, tokenize = 'ascii', detail = none, prefix = '2 3 4 5 6');

-- The words of an article as they are written, in order: for phrases.
CREATE VIRTUAL TABLE article_wording USING fts5(
    written, content = '', contentless_delete = 1, tokenize = 'ascii');

-- The same forms for a mark: its words, its note, its speaker, its codes. The row's id is the mark's number.
CREATE VIRTUAL TABLE mark_form USING fts5(
    forms, content = '', contentless_delete = 1, tokenize = 'ascii', detail = none, prefix = '2 3 4 5 6');

-- Which rules the words were made by; another program version may know better ones.
CREATE TABLE search_rules (version INTEGER NOT NULL) STRICT;
INSERT INTO search_rules VALUES (0); -- none yet

-- What has changed since the index was last brought up to date.
CREATE TABLE stale_article (change INTEGER PRIMARY KEY AUTOINCREMENT, number INTEGER NOT NULL) STRICT;
CREATE TABLE stale_mark (change INTEGER PRIMARY KEY AUTOINCREMENT, number INTEGER NOT NULL) STRICT;

CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
    INSERT INTO stale_article (number) VALUES (new.number);
END;
CREATE TRIGGER article_changed AFTER UPDATE OF title, text ON article BEGIN
    INSERT INTO stale_article (number) VALUES (new.number);
END;
CREATE TRIGGER article_deleted AFTER DELETE ON article BEGIN
    INSERT INTO stale_article (number) VALUES (old.number);
END;

CREATE TRIGGER annotation_added AFTER INSERT ON annotation BEGIN
    INSERT INTO stale_mark (number) VALUES (new.number);
END;
CREATE TRIGGER annotation_changed AFTER UPDATE OF exact, note, speaker ON annotation BEGIN
    INSERT INTO stale_mark (number) VALUES (new.number);
END;
CREATE TRIGGER annotation_deleted AFTER DELETE ON annotation BEGIN
    INSERT INTO stale_mark (number) VALUES (old.number);
END;
CREATE TRIGGER code_put AFTER INSERT ON annotation_code BEGIN
    INSERT INTO stale_mark (number) VALUES (new.annotation);
END;
CREATE TRIGGER code_taken AFTER DELETE ON annotation_code BEGIN
    INSERT INTO stale_mark (number) VALUES (old.annotation);
END;
CREATE TRIGGER code_renamed AFTER UPDATE OF name ON code BEGIN
    INSERT INTO stale_mark (number) SELECT annotation FROM annotation_code WHERE code = new.id;
END;
CREATE TRIGGER speaker_renamed AFTER UPDATE OF name ON speaker BEGIN
    INSERT INTO stale_mark (number) SELECT number FROM annotation WHERE speaker = new.id;
END;
