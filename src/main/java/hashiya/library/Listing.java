package hashiya.library;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/// An article as the shelf lists it: without its text, with how many marks of each kind lie in it.
///
/// Proposals that were turned down are not counted.
/// @param outlet where it was published; empty where unknown
/// @param publishedAt as in [hashiya.article.Publication]; empty where unknown
public record Listing(
        UUID id,
        long number,
        String title,
        String outlet,
        String publishedAt,
        Instant addedAt,
        int quotes,
        int claims,
        int codes) {
    private static final String SELECT = """
            SELECT article.number, article.id, title, outlet, published_at, added_at,
                   count(*) FILTER (WHERE kind = 'quote') AS quotes,
                   count(*) FILTER (WHERE kind = 'claim') AS claims,
                   count(*) FILTER (WHERE kind = 'code') AS codes
            FROM article
                 JOIN publication ON publication.article = article.id
                 LEFT JOIN annotation ON annotation.article = article.id AND status <> 'rejected'
            """;

    private static final String IN_ORDER = " GROUP BY article.number ORDER BY article.number";

    static List<Listing> all(Transaction transaction) throws SQLException {
        return transaction.list(SELECT + IN_ORDER, Listing::read);
    }

    static List<Listing> of(Transaction transaction, Collection<Long> numbers) throws SQLException {
        return transaction.list(
                SELECT + "WHERE article.number IN (" + Conditions.places(numbers) + ")" + IN_ORDER,
                Listing::read,
                List.copyOf(numbers));
    }

    /// The numbers of all articles, from an index that holds nothing else.
    static long[] numbers(Transaction transaction, ShelfOrder order) throws SQLException {
        var numbers = LongStream.builder();
        transaction.each(order.numbers(), row -> row.number("number"), numbers::add);
        return numbers.build().toArray();
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
                row.count("codes"));
    }

    /// The day it was published, without the time; empty where unknown.
    public String publishedOn() {
        return publishedAt.isEmpty() ? "" : publishedAt.substring(0, "yyyy-mm-dd".length());
    }
}
