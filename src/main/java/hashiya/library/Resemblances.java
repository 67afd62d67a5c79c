package hashiya.library;

import hashiya.article.Article;
import hashiya.search.Shingles;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds articles whose texts are nearly the same, and keeps what people say to them.
final class Resemblances {
    /// Texts that share so much of the shorter one are offered as versions: the report of an agency, cut and framed by papers.
    private static final double ALIKE = 0.5;

    /// A text with fewer runs of words says too little.
    private static final int SHORTEST = 20;

    /// In UTF-16 units. A longer text is a book; cutting it into runs would take much memory.
    private static final int LONGEST = 1_000_000;

    /// So many prints in common make it worth to look at the texts.
    private static final int COMMON_PRINTS = 2;

    /// Of the articles with one print in common, the newest: a print of words that stand below every article of an outlet is
    /// common to all of them.
    private static final int NEWEST = 100;

    /// So many texts are looked at, those with the most prints in common.
    private static final int LOOKED_AT = 8;

    private static final String CANDIDATES = """
            SELECT number FROM (%s) GROUP BY number HAVING count(*) >= %d ORDER BY count(*) DESC, number DESC LIMIT %d
            """.formatted(
            IntStream.range(0, Shingles.PRINTS)
                    .mapToObj(_ -> "SELECT * FROM (SELECT rowid AS number FROM article_print WHERE article_print MATCH ?"
                            + " ORDER BY rowid DESC LIMIT " + NEWEST + ")")
                    .collect(Collectors.joining(" UNION ALL ")),
            COMMON_PRINTS,
            LOOKED_AT);

    private static final String OFFERED = """
            SELECT later.id AS later, later.number AS later_number, later.title AS later_title, one.outlet AS later_outlet,
                   earlier.id AS earlier, earlier.number AS earlier_number, earlier.title AS earlier_title,
                   other.outlet AS earlier_outlet, shared
            FROM resemblance
                 JOIN article AS later ON later.id = resemblance.article
                 JOIN article AS earlier ON earlier.id = resemblance.earlier
                 JOIN publication AS one ON one.article = later.id
                 JOIN publication AS other ON other.article = earlier.id
            WHERE state = 'offered'
            """;

    private Resemblances() {}

    /// Looks which articles that have their prints an article is like, and gives it its own.
    static void look(Transaction transaction, Article article) throws SQLException {
        forget(transaction, article.number());
        transaction.run("DELETE FROM resemblance WHERE article = ? AND state = 'offered'", article.id());
        transaction.run("DELETE FROM resemblance WHERE earlier = ? AND state = 'offered'", article.id());
        if (article.text().length() > LONGEST) {
            return;
        }
        var own = Shingles.of(article.text());
        if (own.count() < SHORTEST) {
            return;
        }
        var candidates = transaction.list(CANDIDATES, row -> row.number("number"), own.prints());
        for (long candidate : candidates) {
            var other = Articles.byNumber(transaction, candidate);
            if (other.isPresent()) {
                compare(transaction, article, own, other.get());
            }
        }
        transaction.run(
                "INSERT INTO article_print (rowid, prints) VALUES (?, ?)", article.number(), String.join(" ", own.prints()));
    }

    /// Takes the prints of an article away.
    static void forget(Transaction transaction, long number) throws SQLException {
        transaction.run("DELETE FROM article_print WHERE rowid = ?", number);
    }

    private static void compare(Transaction transaction, Article article, Shingles own, Article other) throws SQLException {
        var others = Shingles.of(other.text());
        double shared = own.shared(others);
        if (shared >= ALIKE && others.count() >= SHORTEST) {
            boolean isLater = article.number() > other.number();
            transaction.run(
                    """
                    INSERT INTO resemblance (article, earlier, shared, state) VALUES (?, ?, ?, 'offered')
                    ON CONFLICT DO NOTHING
                    """,
                    isLater ? article.id() : other.id(),
                    isLater ? other.id() : article.id(),
                    shared);
        }
    }

    static List<Resemblance> offered(Transaction transaction) throws SQLException {
        return transaction.list(OFFERED + "ORDER BY later.number DESC, shared DESC", Resemblances::read);
    }

    static List<Resemblance> offered(Transaction transaction, UUID article) throws SQLException {
        return transaction.list(
                OFFERED + "AND (resemblance.article = ?1 OR resemblance.earlier = ?1) ORDER BY shared DESC",
                Resemblances::read,
                article);
    }

    static boolean keepApart(Transaction transaction, UUID article, UUID earlier) throws SQLException {
        return transaction.run(
                "UPDATE resemblance SET state = 'apart' WHERE article = ? AND earlier = ? AND state = 'offered'",
                article, earlier) > 0;
    }

    private static Resemblance read(Row row) throws SQLException {
        return new Resemblance(one(row, "later"), one(row, "earlier"), row.fraction("shared"));
    }

    private static Resemblance.One one(Row row, String which) throws SQLException {
        return new Resemblance.One(
                row.id(which), row.number(which + "_number"), row.text(which + "_title"), row.text(which + "_outlet"));
    }
}
