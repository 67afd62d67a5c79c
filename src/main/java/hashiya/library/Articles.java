package hashiya.library;

import hashiya.article.Article;
import hashiya.article.Publication;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// Articles and their rows.
final class Articles {
    private static final String SELECT =
            "SELECT * FROM article JOIN publication ON publication.article = article.id ";

    private Articles() {}

    /// Whether there are any.
    static boolean areThere(Transaction transaction) throws SQLException {
        return transaction.first("SELECT 1 AS one FROM article LIMIT 1", row -> row.count("one")).isPresent();
    }

    static Shelved add(Transaction transaction, Originals.Packed original) throws SQLException {
        var article = original.article();
        if (isKnown(transaction, article.sha256())) {
            return new Shelved.AlreadyThere(Transaction.there(bySha256(transaction, article.sha256())));
        }
        long number = transaction.one(
                """
                INSERT INTO article (number, id, title, sha256, source, charset, added_at, text)
                VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?) RETURNING number
                """,
                row -> row.number("number"),
                article.number(),
                article.id(),
                article.title(),
                article.sha256(),
                article.source(),
                article.charset(),
                article.addedAt(),
                article.text());
        keep(transaction, article.id(), article.publication());
        original.keep(transaction);
        TextSums.keep(transaction, article.sha256(), article.text());
        return new Shelved.Added(asStored(article, number));
    }

    /// An article as it would be read: moments are kept to the millisecond.
    private static Article asStored(Article article, long number) {
        var publication = article.publication();
        return new Article(
                article.id(),
                number,
                article.title(),
                article.text(),
                article.sha256(),
                article.source(),
                article.charset(),
                article.addedAt().truncatedTo(ChronoUnit.MILLIS),
                publication.from(publication.file(), publication.retrievedAt().truncatedTo(ChronoUnit.MILLIS)));
    }

    /// Whether these bytes are those of an article, or of a former version of one.
    static boolean isKnown(Transaction transaction, String sha256) throws SQLException {
        return transaction.first(
                "SELECT 1 AS one FROM article WHERE sha256 = ?1 UNION ALL SELECT 1 FROM former WHERE sha256 = ?1 LIMIT 1",
                row -> row.count("one"),
                sha256).isPresent();
    }

    /// The article that these bytes are a version of, the newest or a former one.
    static Optional<Article> bySha256(Transaction transaction, String sha256) throws SQLException {
        return transaction.first(
                SELECT + "WHERE sha256 = ?1 OR id = (SELECT former.article FROM former WHERE former.sha256 = ?1 LIMIT 1)",
                Articles::read,
                sha256);
    }

    /// The article that came last from an address, or where there is none, from a file.
    static Optional<Article> fromSameSource(Transaction transaction, Publication source) throws SQLException {
        var byUrl = latest(transaction, "url", source.url());
        return byUrl.isPresent() ? byUrl : latest(transaction, "file", source.file());
    }

    private static Optional<Article> latest(Transaction transaction, String column, String value) throws SQLException {
        return value.isEmpty()
                ? Optional.empty()
                : transaction.first(
                        SELECT + "WHERE publication." + column + " = ? AND publication." + column + " <> '' "
                                + "ORDER BY number DESC LIMIT 1",
                        Articles::read,
                        value);
    }

    /// Puts another version in the place of the one the library has; the former is kept. What the newer one does not say of
    /// its publication stays as it was said, and so does what a person has said otherwise.
    ///
    /// @param itself what the newer one says of itself
    static Article renew(Transaction transaction, UUID article, Article reading, AsRead itself, byte[] original)
            throws SQLException {
        var before = Transaction.there(byId(transaction, article));
        var source = AsRead.of(transaction, before);
        var newer = itself.completedFrom(source);
        var said = newer.correctedAs(AsRead.of(before), source).correctedAs(AsRead.of(reading), itself);
        transaction.run(
                "UPDATE article SET title = ?, sha256 = ?, source = ?, charset = ?, text = ? WHERE id = ?",
                said.title(),
                reading.sha256(),
                reading.source(),
                reading.charset(),
                reading.text(),
                article);
        replace(transaction, article, said.publication());
        transaction.run("DELETE FROM original WHERE article = ?", article);
        Originals.keep(transaction, article, original);
        TextSums.keep(transaction, reading.sha256(), reading.text());
        var now = Transaction.there(byId(transaction, article));
        newer.keep(transaction, now);
        return now;
    }

    /// Puts other details in the place of those somebody has seen, unless they have been changed since.
    static Replaced<Article> describe(Transaction transaction, Article seen, Article wanted) throws SQLException {
        var there = byId(transaction, seen.id());
        if (there.isEmpty()) {
            return new Replaced.Gone<>();
        }
        var now = there.get();
        if (!now.title().equals(seen.title()) || !now.publication().equals(seen.publication())) {
            return new Replaced.Overtaken<>(now);
        }
        var itself = AsRead.of(transaction, now);
        say(transaction, wanted);
        itself.keep(transaction, wanted);
        return new Replaced.Done<>(byId(transaction, wanted.id()).orElseThrow());
    }

    /// The row of one article, for the journal.
    static Rows rows(UUID article) {
        return new Rows("article", "id", article.toString());
    }

    /// Takes an article away with all that hangs on it, and says whether it was there.
    static boolean remove(Transaction transaction, UUID article) throws SQLException {
        transaction.run("DELETE FROM annotation WHERE article = ?", article);
        transaction.run("DELETE FROM original WHERE article = ?", article);
        return transaction.run("DELETE FROM article WHERE id = ?", article) > 0;
    }

    /// Gives an article without marks this new reading of its bytes, if it is here; what a person has said otherwise than the
    /// older reading stays.
    static Optional<Article> readAnew(Transaction transaction, Article reading) throws SQLException {
        var before = transaction.first(
                SELECT + "WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM annotation WHERE annotation.article = article.id)",
                Articles::read,
                reading.sha256());
        if (before.isEmpty()) {
            return before;
        }
        var there = before.get();
        var itself = AsRead.of(reading);
        var said = itself.correctedAs(AsRead.of(there), AsRead.of(transaction, there));
        transaction.run(
                "UPDATE article SET text = ?, charset = ? WHERE id = ?", reading.text(), reading.charset(), there.id());
        TextSums.keep(transaction, reading.sha256(), reading.text());
        var now = there.described(said.title(), said.publication());
        say(transaction, now);
        itself.keep(transaction, now);
        return byId(transaction, there.id());
    }

    static Optional<Article> byId(Transaction transaction, UUID id) throws SQLException {
        return transaction.first(SELECT + "WHERE id = ?", Articles::read, id);
    }

    /// The one that came last.
    static Optional<Article> newest(Transaction transaction) throws SQLException {
        return transaction.first(SELECT + "ORDER BY number DESC LIMIT 1", Articles::read);
    }

    static Optional<Article> byNumber(Transaction transaction, long number) throws SQLException {
        return transaction.first(SELECT + "WHERE number = ?", Articles::read, number);
    }

    /// The text alone, to compare words with.
    static Optional<String> text(Transaction transaction, UUID id) throws SQLException {
        return transaction.first("SELECT text FROM article WHERE id = ?", row -> row.text("text"), id);
    }

    static int each(Transaction transaction, Transaction.Visit<Article> visit) throws SQLException {
        return transaction.each(SELECT + "ORDER BY number", Articles::read, visit);
    }

    private static void say(Transaction transaction, Article wanted) throws SQLException {
        transaction.run(
                "UPDATE article SET title = ?1 WHERE id = ?2 AND title <> ?1", wanted.title(), wanted.id());
        replace(transaction, wanted.id(), wanted.publication());
    }

    private static void replace(Transaction transaction, UUID article, Publication publication) throws SQLException {
        transaction.run("DELETE FROM publication WHERE article = ?", article);
        keep(transaction, article, publication);
    }

    private static void keep(Transaction transaction, UUID article, Publication publication) throws SQLException {
        transaction.run(
                """
                INSERT INTO publication (
                    article, outlet, byline, published_at, published_hijri, url, language, file, retrieved_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                article,
                publication.outlet(),
                publication.byline(),
                publication.publishedAt(),
                publication.publishedHijri(),
                publication.url(),
                publication.language(),
                publication.file(),
                publication.retrievedAt());
    }

    private static Article read(Row row) throws SQLException {
        return new Article(
                row.id("id"),
                row.number("number"),
                row.text("title"),
                row.text("text"),
                row.text("sha256"),
                row.text("source"),
                row.text("charset"),
                row.moment("added_at"),
                publication(row));
    }

    private static Publication publication(Row row) throws SQLException {
        return new Publication(
                row.text("outlet"),
                row.text("byline"),
                row.text("published_at"),
                row.text("published_hijri"),
                row.text("url"),
                row.text("language"),
                row.text("file"),
                row.moment("retrieved_at"));
    }
}
