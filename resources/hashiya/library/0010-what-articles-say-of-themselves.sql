-- What an article says of itself, where a person has said otherwise: of that a newer version changes nothing. An article
-- without a row is what it says.
CREATE TABLE as_read (
    article         TEXT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    title           TEXT NOT NULL,
    outlet          TEXT NOT NULL,
    byline          TEXT NOT NULL,
    published_at    TEXT NOT NULL,
    published_hijri TEXT NOT NULL,
    url             TEXT NOT NULL,
    language        TEXT NOT NULL
) STRICT;

-- What was said otherwise before there was this table stands in the journal: the first such act since the newest version
-- came knows what the article said before it.
INSERT INTO as_read
WITH
    touch AS (
        SELECT trace.key AS article, act.number AS act, act.name GLOB 'describe-article*' AS is_telling
        FROM act JOIN trace ON trace.act = act.number
        WHERE act.state = 'done' AND trace.relation IN ('article', 'publication') AND trace.key_column IN ('id', 'article')
    ),
    telling AS (
        SELECT article, min(act) AS act
        FROM touch
        WHERE is_telling AND act > coalesce(
            (SELECT max(act) FROM touch AS other WHERE other.article = touch.article AND NOT other.is_telling), 0)
        GROUP BY article
    ),
    was AS (
        SELECT telling.article,
               (SELECT before -> 0 FROM trace
                WHERE trace.act = telling.act AND relation = 'article' AND key = telling.article) AS article_before,
               (SELECT before -> 0 FROM trace
                WHERE trace.act = telling.act AND relation = 'publication' AND key = telling.article) AS publication_before
        FROM telling
    )
SELECT was.article,
       coalesce(article_before ->> 'title', title),
       coalesce(publication_before ->> 'outlet', outlet),
       coalesce(publication_before ->> 'byline', byline),
       coalesce(publication_before ->> 'published_at', published_at),
       coalesce(publication_before ->> 'published_hijri', published_hijri),
       coalesce(publication_before ->> 'url', url),
       coalesce(publication_before ->> 'language', language)
FROM was JOIN article ON article.id = was.article JOIN publication ON publication.article = was.article;
