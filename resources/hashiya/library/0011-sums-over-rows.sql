-- A sum over what people and articles say, so that a letter that has changed by itself is noticed.

-- The sum (of the CRC-32Cs of the rows) over all rows of one table with one key. Every row of the tables below is in one; the
-- program writes them at the end of each transaction.
CREATE TABLE row_sum (
    relation TEXT    NOT NULL,
    key      ANY     NOT NULL,
    sum      INTEGER NOT NULL,
    PRIMARY KEY (relation, key)
) STRICT, WITHOUT ROWID;

-- What has been written since its sum was: empty, unless another program has changed the library.
CREATE TABLE unsummed (
    relation TEXT NOT NULL,
    key      ANY  NOT NULL,
    PRIMARY KEY (relation, key)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER article_unsummed_added AFTER INSERT ON article BEGIN
    INSERT INTO unsummed VALUES ('article', new.number) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER article_unsummed_changed AFTER UPDATE ON article BEGIN
    INSERT INTO unsummed VALUES ('article', old.number) ON CONFLICT DO NOTHING;
    INSERT INTO unsummed VALUES ('article', new.number) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER article_unsummed_deleted AFTER DELETE ON article BEGIN
    INSERT INTO unsummed VALUES ('article', old.number) ON CONFLICT DO NOTHING;
END;
INSERT INTO unsummed SELECT DISTINCT 'article', number FROM article;

CREATE TRIGGER publication_unsummed_added AFTER INSERT ON publication BEGIN
    INSERT INTO unsummed VALUES ('publication', new.article) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER publication_unsummed_changed AFTER UPDATE ON publication BEGIN
    INSERT INTO unsummed VALUES ('publication', old.article) ON CONFLICT DO NOTHING;
    INSERT INTO unsummed VALUES ('publication', new.article) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER publication_unsummed_deleted AFTER DELETE ON publication BEGIN
    INSERT INTO unsummed VALUES ('publication', old.article) ON CONFLICT DO NOTHING;
END;
INSERT INTO unsummed SELECT DISTINCT 'publication', article FROM publication;

CREATE TRIGGER as_read_unsummed_added AFTER INSERT ON as_read BEGIN
    INSERT INTO unsummed VALUES ('as_read', new.article) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER as_read_unsummed_changed AFTER UPDATE ON as_read BEGIN
    INSERT INTO unsummed VALUES ('as_read', old.article) ON CONFLICT DO NOTHING;
    INSERT INTO unsummed VALUES ('as_read', new.article) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER as_read_unsummed_deleted AFTER DELETE ON as_read BEGIN
    INSERT INTO unsummed VALUES ('as_read', old.article) ON CONFLICT DO NOTHING;
END;
INSERT INTO unsummed SELECT DISTINCT 'as_read', article FROM as_read;

CREATE TRIGGER former_unsummed_added AFTER INSERT ON former BEGIN
    INSERT INTO unsummed VALUES ('former', new.article) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER former_unsummed_changed AFTER UPDATE ON former BEGIN
    INSERT INTO unsummed VALUES ('former', old.article) ON CONFLICT DO NOTHING;
    INSERT INTO unsummed VALUES ('former', new.article) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER former_unsummed_deleted AFTER DELETE ON former BEGIN
    INSERT INTO unsummed VALUES ('former', old.article) ON CONFLICT DO NOTHING;
END;
INSERT INTO unsummed SELECT DISTINCT 'former', article FROM former;

CREATE TRIGGER keeping_unsummed_added AFTER INSERT ON keeping BEGIN
    INSERT INTO unsummed VALUES ('keeping', new.article) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER keeping_unsummed_changed AFTER UPDATE ON keeping BEGIN
    INSERT INTO unsummed VALUES ('keeping', old.article) ON CONFLICT DO NOTHING;
    INSERT INTO unsummed VALUES ('keeping', new.article) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER keeping_unsummed_deleted AFTER DELETE ON keeping BEGIN
    INSERT INTO unsummed VALUES ('keeping', old.article) ON CONFLICT DO NOTHING;
END;
INSERT INTO unsummed SELECT DISTINCT 'keeping', article FROM keeping;

CREATE TRIGGER tag_unsummed_added AFTER INSERT ON tag BEGIN
    INSERT INTO unsummed VALUES ('tag', new.article) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER tag_unsummed_changed AFTER UPDATE ON tag BEGIN
    INSERT INTO unsummed VALUES ('tag', old.article) ON CONFLICT DO NOTHING;
    INSERT INTO unsummed VALUES ('tag', new.article) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER tag_unsummed_deleted AFTER DELETE ON tag BEGIN
    INSERT INTO unsummed VALUES ('tag', old.article) ON CONFLICT DO NOTHING;
END;
INSERT INTO unsummed SELECT DISTINCT 'tag', article FROM tag;

CREATE TRIGGER folder_unsummed_added AFTER INSERT ON folder BEGIN
    INSERT INTO unsummed VALUES ('folder', new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER folder_unsummed_changed AFTER UPDATE ON folder BEGIN
    INSERT INTO unsummed VALUES ('folder', old.id) ON CONFLICT DO NOTHING;
    INSERT INTO unsummed VALUES ('folder', new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER folder_unsummed_deleted AFTER DELETE ON folder BEGIN
    INSERT INTO unsummed VALUES ('folder', old.id) ON CONFLICT DO NOTHING;
END;
INSERT INTO unsummed SELECT DISTINCT 'folder', id FROM folder;

CREATE TRIGGER annotation_unsummed_added AFTER INSERT ON annotation BEGIN
    INSERT INTO unsummed VALUES ('annotation', new.number) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER annotation_unsummed_changed AFTER UPDATE ON annotation BEGIN
    INSERT INTO unsummed VALUES ('annotation', old.number) ON CONFLICT DO NOTHING;
    INSERT INTO unsummed VALUES ('annotation', new.number) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER annotation_unsummed_deleted AFTER DELETE ON annotation BEGIN
    INSERT INTO unsummed VALUES ('annotation', old.number) ON CONFLICT DO NOTHING;
END;
INSERT INTO unsummed SELECT DISTINCT 'annotation', number FROM annotation;

CREATE TRIGGER annotation_code_unsummed_added AFTER INSERT ON annotation_code BEGIN
    INSERT INTO unsummed VALUES ('annotation_code', new.annotation) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER annotation_code_unsummed_changed AFTER UPDATE ON annotation_code BEGIN
    INSERT INTO unsummed VALUES ('annotation_code', old.annotation) ON CONFLICT DO NOTHING;
    INSERT INTO unsummed VALUES ('annotation_code', new.annotation) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER annotation_code_unsummed_deleted AFTER DELETE ON annotation_code BEGIN
    INSERT INTO unsummed VALUES ('annotation_code', old.annotation) ON CONFLICT DO NOTHING;
END;
INSERT INTO unsummed SELECT DISTINCT 'annotation_code', annotation FROM annotation_code;

CREATE TRIGGER verdict_unsummed_added AFTER INSERT ON verdict BEGIN
    INSERT INTO unsummed VALUES ('verdict', new.annotation) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER verdict_unsummed_changed AFTER UPDATE ON verdict BEGIN
    INSERT INTO unsummed VALUES ('verdict', old.annotation) ON CONFLICT DO NOTHING;
    INSERT INTO unsummed VALUES ('verdict', new.annotation) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER verdict_unsummed_deleted AFTER DELETE ON verdict BEGIN
    INSERT INTO unsummed VALUES ('verdict', old.annotation) ON CONFLICT DO NOTHING;
END;
INSERT INTO unsummed SELECT DISTINCT 'verdict', annotation FROM verdict;

CREATE TRIGGER carried_unsummed_added AFTER INSERT ON carried BEGIN
    INSERT INTO unsummed VALUES ('carried', new.annotation) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER carried_unsummed_changed AFTER UPDATE ON carried BEGIN
    INSERT INTO unsummed VALUES ('carried', old.annotation) ON CONFLICT DO NOTHING;
    INSERT INTO unsummed VALUES ('carried', new.annotation) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER carried_unsummed_deleted AFTER DELETE ON carried BEGIN
    INSERT INTO unsummed VALUES ('carried', old.annotation) ON CONFLICT DO NOTHING;
END;
INSERT INTO unsummed SELECT DISTINCT 'carried', annotation FROM carried;

CREATE TRIGGER speaker_unsummed_added AFTER INSERT ON speaker BEGIN
    INSERT INTO unsummed VALUES ('speaker', new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER speaker_unsummed_changed AFTER UPDATE ON speaker BEGIN
    INSERT INTO unsummed VALUES ('speaker', old.id) ON CONFLICT DO NOTHING;
    INSERT INTO unsummed VALUES ('speaker', new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER speaker_unsummed_deleted AFTER DELETE ON speaker BEGIN
    INSERT INTO unsummed VALUES ('speaker', old.id) ON CONFLICT DO NOTHING;
END;
INSERT INTO unsummed SELECT DISTINCT 'speaker', id FROM speaker;

CREATE TRIGGER code_unsummed_added AFTER INSERT ON code BEGIN
    INSERT INTO unsummed VALUES ('code', new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER code_unsummed_changed AFTER UPDATE ON code BEGIN
    INSERT INTO unsummed VALUES ('code', old.id) ON CONFLICT DO NOTHING;
    INSERT INTO unsummed VALUES ('code', new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER code_unsummed_deleted AFTER DELETE ON code BEGIN
    INSERT INTO unsummed VALUES ('code', old.id) ON CONFLICT DO NOTHING;
END;
INSERT INTO unsummed SELECT DISTINCT 'code', id FROM code;

CREATE TRIGGER act_unsummed_added AFTER INSERT ON act BEGIN
    INSERT INTO unsummed VALUES ('act', new.number) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER act_unsummed_changed AFTER UPDATE ON act BEGIN
    INSERT INTO unsummed VALUES ('act', old.number) ON CONFLICT DO NOTHING;
    INSERT INTO unsummed VALUES ('act', new.number) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER act_unsummed_deleted AFTER DELETE ON act BEGIN
    INSERT INTO unsummed VALUES ('act', old.number) ON CONFLICT DO NOTHING;
END;
INSERT INTO unsummed SELECT DISTINCT 'act', number FROM act;

CREATE TRIGGER trace_unsummed_added AFTER INSERT ON trace BEGIN
    INSERT INTO unsummed VALUES ('trace', new.act) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER trace_unsummed_changed AFTER UPDATE ON trace BEGIN
    INSERT INTO unsummed VALUES ('trace', old.act) ON CONFLICT DO NOTHING;
    INSERT INTO unsummed VALUES ('trace', new.act) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER trace_unsummed_deleted AFTER DELETE ON trace BEGIN
    INSERT INTO unsummed VALUES ('trace', old.act) ON CONFLICT DO NOTHING;
END;
INSERT INTO unsummed SELECT DISTINCT 'trace', act FROM trace;
