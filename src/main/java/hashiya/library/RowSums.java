package hashiya.library;

import hashiya.library.Health.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.sqlite.Function;

/// A sum over the rows of each table that holds what people and articles say, to tell when a letter of it has changed by
/// itself.
///
/// Triggers note which rows a transaction has touched, whichever program writes; before it is over, their sums are made anew.
/// Texts have sums of their own ([TextSums]), original bytes their hash; what is derived from the others, and where reading
/// stopped, have none.
final class RowSums {
    /// A table whose rows have sums, those with one key together.
    ///
    /// @param phrase what to tell a person where they are not what they were
    /// @param name gives, for a key, what a person knows it by; nothing where the key is that
    private record Summed(String table, String key, String phrase, String name) {
        Summed(String table, String key, String phrase) {
            this(table, key, phrase, "");
        }
    }

    private static final String NUMBER = "SELECT number AS name FROM article WHERE id = ?";

    private static final List<Summed> ALL = List.of(
            new Summed("article", "number", "library.title-differs"),
            new Summed("publication", "article", "library.publication-differs", NUMBER),
            new Summed("as_read", "article", "library.publication-differs", NUMBER),
            new Summed("former", "article", "library.former-differs", NUMBER),
            new Summed("keeping", "article", "library.keeping-differs", NUMBER),
            new Summed("tag", "article", "library.tags-differ", NUMBER),
            new Summed("folder", "id", "library.folder-differs", "SELECT name FROM folder WHERE id = ?"),
            new Summed("annotation", "number", "library.mark-differs"),
            new Summed("annotation_code", "annotation", "library.codes-of-mark-differ"),
            new Summed("verdict", "annotation", "library.verdict-differs"),
            new Summed("carried", "annotation", "library.mark-differs"),
            new Summed("speaker", "id", "library.speaker-differs", "SELECT name FROM speaker WHERE id = ?"),
            new Summed("code", "id", "library.code-differs", "SELECT name FROM code WHERE id = ?"),
            new Summed("act", "number", "library.journal-differs"),
            new Summed("trace", "act", "library.journal-differs"));

    private RowSums() {}

    /// Teaches a connection the function that sums are made with.
    static void teach(Connection connection) throws SQLException {
        Function.create(connection, "crc32c", new Function() {
            private final CRC32C sum = new CRC32C();

            @Override
            protected void xFunc() throws SQLException {
                sum.reset();
                sum.update(value_blob(0));
                result(sum.getValue());
            }
        }, 1, Function.FLAG_DETERMINISTIC);
    }

    /// Makes the sums of what has been written since they were made last.
    static void keep(Transaction transaction) throws SQLException {
        var touched = transaction.list("SELECT DISTINCT relation FROM unsummed", row -> row.text("relation"));
        if (touched.isEmpty()) {
            return;
        }
        transaction.run("DELETE FROM row_sum WHERE (relation, key) IN (SELECT relation, key FROM unsummed)");
        for (var summed : ALL) {
            if (touched.contains(summed.table)) {
                transaction.run(
                        "INSERT INTO row_sum (relation, key, sum) SELECT unsummed.relation, unsummed.key, sum(" + sum(transaction, summed)
                                + ") FROM unsummed CROSS JOIN " + summed.table + " ON " + column(summed) + " = unsummed.key"
                                + " WHERE unsummed.relation = ? GROUP BY unsummed.key",
                        summed.table);
            }
        }
        transaction.run("DELETE FROM unsummed");
    }

    /// Whatever is not as it was written, though nothing that goes through SQLite has changed it.
    static List<Problem> disagreeing(Transaction transaction) throws SQLException {
        var problems = new ArrayList<Problem>();
        for (var summed : ALL) {
            transaction.each(
                    "SELECT key FROM (SELECT " + column(summed) + " AS key, sum(" + sum(transaction, summed) + ") AS sum FROM "
                            + summed.table + " GROUP BY 1) AS now FULL JOIN"
                            + " (SELECT key, sum FROM row_sum WHERE relation = ?1) AS kept USING (key)"
                            + " WHERE now.sum IS NOT kept.sum AND (?1, key) NOT IN (SELECT relation, key FROM unsummed)",
                    row -> row.text("key"),
                    key -> problems.add(Problem.of(summed.phrase, name(transaction, summed, key))),
                    summed.table);
        }
        return problems;
    }

    private static String name(Transaction transaction, Summed summed, String key) throws SQLException {
        return summed.name.isEmpty()
                ? key
                : transaction.first(summed.name, row -> row.text("name"), key).orElse(key);
    }

    private static String column(Summed summed) {
        return summed.table + "." + summed.key;
    }

    /// That of one row: of all its columns but those that have sums of their own. As text a fraction would lose its last bits.
    private static String sum(Transaction transaction, Summed summed) throws SQLException {
        var columns = transaction.listOfSchema(
                """
                SELECT iif(type = 'REAL', format('quote(%s."%w")', ?1, name), format('%s."%w"', ?1, name)) AS said
                FROM pragma_table_info(?1) WHERE name NOT IN ('text', 'deflated') ORDER BY cid
                """,
                row -> row.text("said"),
                summed.table);
        return columns.stream().collect(Collectors.joining(", ", "crc32c(CAST(concat_ws(char(31), ", ") AS BLOB))"));
    }
}
