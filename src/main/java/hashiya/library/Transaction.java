package hashiya.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.core.DB;

/// A connection inside a transaction: all that an [Act] does with it happens, or nothing.
///
/// Values take the place of the question marks in order; a list fills as many as it has elements. Ids become text,
/// moments milliseconds, and words of an enum lower case; [Row] has the way back.
final class Transaction {
    /// Makes a value of a row.
    @FunctionalInterface
    interface Reading<T> {
        T of(Row row) throws SQLException;
    }

    /// Is shown one value after the other.
    @FunctionalInterface
    interface Visit<T> {
        void to(T value) throws SQLException;
    }

    /// To copy a whole file in one step; a busy target is tried again.
    private static final int WHOLE_FILE = -1;

    private static final int RETRY_MILLIS = 50;
    private static final int RETRIES = 100;

    private final Statements statements;

    private Transaction(Statements statements) {
        this.statements = statements;
    }

    /// Sees the file as it is at the first query, whatever others write meanwhile.
    ///
    /// Ends with a rollback, because a commit would fail after an act that has found damage and reported it.
    static <T> T reading(Statements statements, Act<T> act) throws SQLException {
        return new Transaction(statements).enclose("BEGIN", act, "ROLLBACK");
    }

    /// Waits for others to finish writing before it begins; then none can come between.
    static <T> T writing(Statements statements, Act<T> act) throws SQLException {
        return new Transaction(statements).enclose("BEGIN IMMEDIATE", act, "COMMIT");
    }

    /// The values of all rows.
    <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... values) throws SQLException {
        var list = new ArrayList<T>();
        each(sql, reading, list::add, values);
        return List.copyOf(list);
    }

    /// The value of the only row there can be.
    <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... values) throws SQLException {
        return list(sql, reading, values).stream().findFirst();
    }

    /// The value of a row that must be there: without it the file is damaged.
    <T> T one(String sql, Reading<T> reading, @Nullable Object... values) throws SQLException {
        return there(first(sql, reading, values));
    }

    /// What has just been written, or cannot be missing: an index that lies about it is damaged.
    static <T> T there(Optional<T> found) throws SQLException {
        if (found.isEmpty()) {
            throw damage(new IllegalStateException("a row that was written is not found"));
        }
        return found.get();
    }

    /// The values of all rows of what only a change of the tables changes; it is asked once until then.
    @SuppressWarnings("unchecked") // the same question is always asked with the same reading
    <T> List<T> listOfSchema(String sql, Reading<T> reading, String name) throws SQLException {
        var question = List.of(sql, name);
        var known = statements.fact(question);
        if (known.isPresent()) {
            return (List<T>) known.get();
        }
        var list = list(sql, reading, name);
        statements.remember(question, list);
        return list;
    }

    /// Shows the value of each row, one at a time, and says how many there were.
    ///
    /// A row that makes no value – an unknown word, a span that ends before it starts – did not come from us: it is
    /// reported as damage, like SQLite's own.
    <T> int each(String sql, Reading<T> reading, Visit<T> visit, @Nullable Object... values) throws SQLException {
        return using(sql, statement -> {
            int count = 0;
            try (var rows = statement.executeQuery()) {
                for (var row = new Row(rows); rows.next(); count++) {
                    visit.to(value(row, reading));
                }
            }
            return count;
        }, values);
    }

    private static <T> T value(Row row, Reading<T> reading) throws SQLException {
        try {
            return reading.of(row);
        } catch (RuntimeException e) {
            throw damage(e);
        }
    }

    /// Runs a statement, and says how many rows it changed.
    int run(String sql, @Nullable Object... values) throws SQLException {
        return using(sql, PreparedStatement::executeUpdate, values);
    }

    /// Runs several statements without values, separated by semicolons.
    void script(String sql) throws SQLException {
        try (var statement = statements.connection().createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// Copies the whole file, as this transaction sees it, into another. Others may go on reading and writing meanwhile:
    /// the copy is made in one step, which a write-ahead log allows.
    void copyInto(Path copy) throws SQLException {
        var database = statements.connection().unwrap(SQLiteConnection.class).getDatabase();
        int code = database.backup("main", copy.toString(), null, RETRY_MILLIS, RETRIES, WHOLE_FILE);
        if (code != SQLiteErrorCode.SQLITE_OK.code) {
            throw DB.newSQLException(code, "copying");
        }
    }

    static SQLException damage(Exception cause) {
        return new SQLException(cause.getMessage(), null, SQLiteErrorCode.SQLITE_CORRUPT.code, cause);
    }

    private <T> T enclose(String begin, Act<T> act, String end) throws SQLException {
        script(begin);
        try {
            statements.follow(one("PRAGMA schema_version", row -> row.number("schema_version")));
            T result = act.in(this);
            script(end);
            return result;
        } catch (Throwable failure) {
            rollBack(failure);
            throw failure;
        }
    }

    /// After a full disk, among others, SQLite has rolled back by itself, and says so.
    private void rollBack(Throwable because) {
        try {
            script("ROLLBACK");
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    /// What is done with a statement that has its values.
    @FunctionalInterface
    private interface Use {
        int of(PreparedStatement statement) throws SQLException;
    }

    /// A statement that failed is not used again.
    private int using(String sql, Use use, @Nullable Object... values) throws SQLException {
        var statement = statements.take(sql);
        try {
            fill(statement, values);
            int count = use.of(statement);
            statements.giveBack(sql, statement);
            return count;
        } catch (Throwable failure) {
            try {
                statement.close();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
            throw failure;
        }
    }

    private static void fill(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        int place = 1;
        for (Object value : values) {
            if (value instanceof List<?> several) {
                for (Object each : several) {
                    statement.setObject(place++, stored(each));
                }
            } else {
                statement.setObject(place++, stored(value));
            }
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case UUID id -> id.toString();
            case Instant moment -> moment.toEpochMilli();
            case Enum<?> word -> word.name().toLowerCase(Locale.ROOT);
            case String text -> wellFormed(text);
            default -> value;
        };
    }

    /// SQLite keeps UTF-8, which has no half of a surrogate pair: it would come back as a question mark.
    private static String wellFormed(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("half of a surrogate pair in a text of " + text.length() + " units");
        }
        return text;
    }
}
