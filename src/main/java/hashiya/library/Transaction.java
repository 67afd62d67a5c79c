package hashiya.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
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

    private final Connection connection;

    private Transaction(Connection connection) {
        this.connection = connection;
    }

    /// Sees the file as it is at the first query, whatever others write meanwhile.
    ///
    /// Ends with a rollback, because a commit would fail after an act that has found damage and reported it.
    static <T> T reading(Connection connection, Act<T> act) throws SQLException {
        return new Transaction(connection).enclose("BEGIN", act, "ROLLBACK");
    }

    /// Waits for others to finish writing before it begins; then none can come between.
    static <T> T writing(Connection connection, Act<T> act) throws SQLException {
        return new Transaction(connection).enclose("BEGIN IMMEDIATE", act, "COMMIT");
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

    /// Shows the value of each row, one at a time, and says how many there were.
    ///
    /// A row that makes no value – an unknown word, a span that ends before it starts – did not come from us: it is
    /// reported as damage, like SQLite's own.
    <T> int each(String sql, Reading<T> reading, Visit<T> visit, @Nullable Object... values) throws SQLException {
        int count = 0;
        try (var statement = prepare(sql, values); var rows = statement.executeQuery()) {
            for (var row = new Row(rows); rows.next(); count++) {
                T value;
                try {
                    value = reading.of(row);
                } catch (RuntimeException e) {
                    throw damage(e);
                }
                visit.to(value);
            }
        }
        return count;
    }

    /// Runs a statement, and says how many rows it changed.
    int run(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = prepare(sql, values)) {
            return statement.executeUpdate();
        }
    }

    /// Runs several statements without values, separated by semicolons.
    void script(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// Copies the whole file, as this transaction sees it, into another. Others may go on reading and writing meanwhile:
    /// the copy is made in one step, which a write-ahead log allows.
    void copyInto(Path copy) throws SQLException {
        var database = connection.unwrap(SQLiteConnection.class).getDatabase();
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

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
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
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
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
