package hashiya.library;

import hashiya.article.Article;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// Articles and their rows.
final class Articles {
    private Articles() {}

    static Shelved add(Transaction transaction, Article article, byte[] original) throws SQLException {
        if (!article.sha256().equals(Originals.sha256(original))) {
            throw new IllegalArgumentException("these are not the bytes of " + article.id());
        }
        var before = transaction.first("SELECT * FROM article WHERE sha256 = ?", Articles::read, article.sha256());
        if (before.isPresent()) {
            return new Shelved.AlreadyThere(before.get());
        }
        transaction.run(
                """
                INSERT INTO article (number, id, title, sha256, source, charset, added_at, text)
                VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?)
                """,
                article.number(),
                article.id(),
                article.title(),
                article.sha256(),
                article.source(),
                article.charset(),
                article.addedAt(),
                article.text());
        Originals.keep(transaction, article.id(), original);
        return new Shelved.Added(byId(transaction, article.id()).orElseThrow());
    }

    static Optional<Article> readAnew(Transaction transaction, Article reading) throws SQLException {
        transaction.run(
                """
                UPDATE article SET title = ?, text = ?, charset = ?
                WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM annotation WHERE annotation.article = article.id)
                """,
                reading.title(),
                reading.text(),
                reading.charset(),
                reading.sha256());
        return transaction.first(
                "SELECT * FROM article WHERE sha256 = ? AND charset = ? AND text = ?",
                Articles::read,
                reading.sha256(),
                reading.charset(),
                reading.text());
    }

    static Optional<Article> byId(Transaction transaction, UUID id) throws SQLException {
        return transaction.first("SELECT * FROM article WHERE id = ?", Articles::read, id);
    }

    static Optional<Article> byNumber(Transaction transaction, long number) throws SQLException {
        return transaction.first("SELECT * FROM article WHERE number = ?", Articles::read, number);
    }

    /// The text alone, to compare words with.
    static Optional<String> text(Transaction transaction, UUID id) throws SQLException {
        return transaction.first("SELECT text FROM article WHERE id = ?", row -> row.text("text"), id);
    }

    static int each(Transaction transaction, Transaction.Visit<Article> visit) throws SQLException {
        return transaction.each("SELECT * FROM article ORDER BY number", Articles::read, visit);
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
                row.moment("added_at"));
    }
}
