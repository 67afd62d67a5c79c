package hashiya.library;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A version of an article that a newer one has taken the place of.
///
/// @param version counted from 1
/// @param retrievedAt when it came
public record Former(int version, String title, String sha256, Instant retrievedAt, String text) {
    static List<Former> of(Transaction transaction, UUID article) throws SQLException {
        return transaction.list(
                "SELECT version, title, sha256, retrieved_at, text FROM former WHERE article = ? ORDER BY version",
                row -> new Former(
                        row.count("version"),
                        row.text("title"),
                        row.text("sha256"),
                        row.moment("retrieved_at"),
                        row.text("text")),
                article);
    }

    /// Puts the version the library has now behind, to make room for a newer one, and gives its number.
    static int putBehind(Transaction transaction, UUID article) throws SQLException {
        int version = History.version(transaction, article);
        transaction.run(
                """
                INSERT INTO former
                SELECT article.id, ?, title, sha256, source, charset, outlet, byline, published_at, published_hijri,
                       url, language, file, retrieved_at, text, deflated
                FROM article
                     JOIN publication ON publication.article = article.id
                     JOIN original ON original.article = article.id
                WHERE article.id = ?
                """,
                version,
                article);
        return version;
    }
}
