package hashiya.library;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// The tables, indexes and triggers of a library, in the words of its file.
///
/// SQLite believes these words before it reads anything else. A letter of them that has flipped may make a rule that holds for
/// nothing or an index over another column, which shows only when something is written.
///
/// @param parts in one order; the insides of the search's tables, which SQLite makes and checks, by name alone
record Blueprint(List<String> parts) {
    private static final String PARTS = """
            SELECT type || ' ' || name || ' ' || tbl_name || ' ' || iif(
                       name IN (SELECT name FROM pragma_table_list WHERE type = 'shadow'), '', coalesce(sql, '')) AS part
            FROM sqlite_schema ORDER BY part
            """;

    Blueprint {
        parts = List.copyOf(parts);
    }

    static Blueprint of(Transaction transaction) throws SQLException {
        return new Blueprint(transaction.list(PARTS, row -> row.text("part")));
    }

    /// That of a library which a schema has just made.
    static Blueprint of(Schema schema) throws SQLException {
        try (var statements = new Statements(DriverManager.getConnection("jdbc:sqlite::memory:"))) {
            return Transaction.writing(statements, transaction -> {
                schema.takeSteps(transaction);
                return of(transaction);
            });
        }
    }
}
