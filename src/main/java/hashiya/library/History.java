package hashiya.library;

import hashiya.article.Anchored;
import hashiya.article.Span;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The versions of an article, and how its marks came over to the newest.
///
/// @param version of the text the library has now, counted from 1
/// @param carried by the id of the mark; a mark made in this version, or put there by a person, is not among them
public record History(int version, Map<UUID, Anchored> carried) {
    public History {
        carried = Map.copyOf(carried);
    }

    static History of(Transaction transaction, UUID article) throws SQLException {
        var carried = new HashMap<UUID, Anchored>();
        transaction.each(
                """
                SELECT id, starts, ends, exact, state, likeness
                FROM carried JOIN annotation ON annotation.number = carried.annotation
                WHERE annotation.article = ?
                """,
                row -> Map.entry(row.id("id"), anchored(row)),
                entry -> carried.put(entry.getKey(), entry.getValue()),
                article);
        return new History(version(transaction, article), carried);
    }

    static int version(Transaction transaction, UUID article) throws SQLException {
        return transaction.one(
                "SELECT count(*) + 1 AS version FROM former WHERE article = ?", row -> row.count("version"), article);
    }

    /// Writes down how a mark came over to a version.
    static void keep(Transaction transaction, CarriedOver over, int foundIn) throws SQLException {
        transaction.run("DELETE FROM carried WHERE annotation = ?", over.mark().number());
        transaction.run(
                "INSERT INTO carried (annotation, version, state, likeness) VALUES (?, ?, ?, ?)",
                over.mark().number(),
                foundIn,
                switch (over.how()) {
                    case Anchored.Exact _ -> "exact";
                    case Anchored.Moved _ -> "moved";
                    case Anchored.Lost _ -> "lost";
                },
                switch (over.how()) {
                    case Anchored.Exact _ -> 1.0;
                    case Anchored.Moved moved -> moved.likeness();
                    case Anchored.Lost _ -> 0.0;
                });
    }

    private static Anchored anchored(Row row) throws SQLException {
        var span = new Span(row.count("starts"), row.count("ends"));
        return switch (row.text("state")) {
            case "exact" -> new Anchored.Exact(span);
            case "moved" -> new Anchored.Moved(span, row.fraction("likeness"));
            default -> new Anchored.Lost(row.text("exact"));
        };
    }
}
