package hashiya.library;

import hashiya.article.Article;
import hashiya.article.Publication;
import java.sql.SQLException;
import java.util.UUID;

/// What an article says of itself, whatever people say of it.
///
/// It is written down only where they differ: of what a person has said otherwise, a newer version changes nothing.
record AsRead(String title, Publication publication) {
    static AsRead of(Article article) {
        return new AsRead(article.title(), article.publication());
    }

    /// What an article in the library says of itself.
    static AsRead of(Transaction transaction, Article article) throws SQLException {
        var written = transaction.first(
                "SELECT * FROM as_read WHERE article = ?",
                row -> new AsRead(row.text("title"), article.publication().described(
                        row.text("outlet"),
                        row.text("byline"),
                        row.text("published_at"),
                        row.text("published_hijri"),
                        row.text("url"),
                        row.text("language"))),
                article.id());
        return written.orElseGet(() -> of(article));
    }

    /// Writes it down beside what is said of the article now, or forgets it where that is the same.
    void keep(Transaction transaction, Article now) throws SQLException {
        transaction.run("DELETE FROM as_read WHERE article = ?", now.id());
        if (!equals(of(now))) {
            transaction.run(
                    """
                    INSERT INTO as_read (article, title, outlet, byline, published_at, published_hijri, url, language)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    now.id(),
                    title,
                    publication.outlet(),
                    publication.byline(),
                    publication.publishedAt(),
                    publication.publishedHijri(),
                    publication.url(),
                    publication.language());
        }
    }

    /// The same, filled from what an older version says of itself where this says nothing.
    AsRead completedFrom(AsRead older) {
        return new AsRead(title, publication.completedFrom(older.publication));
    }

    /// The same, but for what a person has said otherwise than the article.
    ///
    /// @param said what is said of the article
    /// @param source what it says of itself
    AsRead correctedAs(AsRead said, AsRead source) {
        return new AsRead(
                said.title.equals(source.title) ? title : said.title,
                publication.correctedAs(said.publication, source.publication));
    }

    /// The row of an article, if it has one.
    static Rows rows(UUID article) {
        return new Rows("as_read", "article", article.toString());
    }
}
