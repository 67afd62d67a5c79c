package hashiya.library;

import hashiya.article.Progress;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// An article as the shelf lists it: without its text, with how many marks of each kind lie in it.
///
/// Proposals count once a person has kept or corrected them.
/// @param outlet where it was published; empty where unknown
/// @param publishedAt as in [hashiya.article.Publication]; empty where unknown
/// @param folder the name of the folder it lies in; empty for none
/// @param tags in their own order
public record Listing(
        UUID id,
        long number,
        String title,
        String outlet,
        String publishedAt,
        Instant addedAt,
        int quotes,
        int claims,
        int codes,
        Progress progress,
        String folder,
        List<String> tags) {
    private static final String SELECT = """
            SELECT article.number, article.id, title, outlet, published_at, added_at,
                   count(*) FILTER (WHERE kind = 'quote') AS quotes,
                   count(*) FILTER (WHERE kind = 'claim') AS claims,
                   count(*) FILTER (WHERE kind = 'code') AS codes,
                   coalesce(progress, 'unread') AS progress, coalesce(folder.name, '') AS folder,
                   coalesce(
                       (SELECT group_concat(name, char(10) ORDER BY name) FROM tag WHERE tag.article = article.id), '') AS tags
            FROM article
                 LEFT JOIN keeping ON keeping.article = article.id
                 LEFT JOIN folder ON folder.id = keeping.folder
                 JOIN publication ON publication.article = article.id
                 LEFT JOIN annotation ON annotation.article = article.id AND status NOT IN ('proposed', 'rejected')
            """;

    private static final String IN_ORDER = " GROUP BY article.number ORDER BY article.number";

    /// Of the articles whose numbers a JSON array holds.
    static final String SOME = SELECT + "WHERE article.number IN (SELECT value FROM json_each(?))" + IN_ORDER;

    static List<Listing> all(Transaction transaction) throws SQLException {
        return transaction.list(SELECT + IN_ORDER, Listing::read);
    }

    static List<Listing> of(Transaction transaction, Collection<Long> numbers) throws SQLException {
        return transaction.list(SOME, Listing::read, List.copyOf(numbers).toString());
    }

    private static Listing read(Row row) throws SQLException {
        return new Listing(
                row.id("id"),
                row.number("number"),
                row.text("title"),
                row.text("outlet"),
                row.text("published_at"),
                row.moment("added_at"),
                row.count("quotes"),
                row.count("claims"),
                row.count("codes"),
                row.word("progress", Progress.class),
                row.text("folder"),
                row.text("tags").lines().toList());
    }

    /// The day it was published, without the time; empty where unknown.
    public String publishedOn() {
        return publishedAt.isEmpty() ? "" : publishedAt.substring(0, "yyyy-mm-dd".length());
    }
}
