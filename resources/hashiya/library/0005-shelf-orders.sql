-- In which orders the shelf can stand, without the articles themselves. All of it is derived from the other tables.
--
-- The keys of titles come from the program, and are made when first asked for.
CREATE TABLE shelf_order (
    number          INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
    published_at    TEXT NOT NULL, -- as in `publication`
    title_key       BLOB,          -- bytes that sort as the titles do; not made yet where NULL
    bare_title_key  BLOB           -- the same without the article that a title begins with
) STRICT;

INSERT INTO shelf_order (number, published_at)
SELECT number, published_at FROM article JOIN publication ON publication.article = article.id;

CREATE INDEX shelf_order_by_published ON shelf_order (published_at);
CREATE INDEX shelf_order_by_title ON shelf_order (title_key);
CREATE INDEX shelf_order_by_bare_title ON shelf_order (bare_title_key);

-- Which rules the keys were made by; another program version may know other ones.
CREATE TABLE title_rules (version TEXT NOT NULL) STRICT;
INSERT INTO title_rules VALUES (''); -- none yet

CREATE TRIGGER ordered_article_added AFTER INSERT ON article BEGIN
    INSERT INTO shelf_order (number, published_at)
    VALUES (new.number, coalesce((SELECT published_at FROM publication WHERE article = new.id), ''));
END;
CREATE TRIGGER ordered_article_renamed AFTER UPDATE OF title ON article BEGIN
    UPDATE shelf_order SET title_key = NULL, bare_title_key = NULL WHERE number = new.number;
END;
CREATE TRIGGER ordered_publication_added AFTER INSERT ON publication BEGIN
    UPDATE shelf_order SET published_at = new.published_at WHERE number = (SELECT number FROM article WHERE id = new.article);
END;
CREATE TRIGGER ordered_publication_changed AFTER UPDATE OF published_at ON publication BEGIN
    UPDATE shelf_order SET published_at = new.published_at WHERE number = (SELECT number FROM article WHERE id = new.article);
END;
