package hashiya.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The statements that one connection has prepared, so that each is compiled once: that takes longer than most take to run.
/// Beside them, what it knows of its tables.
///
/// Not for two threads at once. A statement that is running is not given a second time: an act may ask the same while it
/// still reads the answer.
final class Statements implements AutoCloseable {
    /// More than the program has that come again and again; what is over is compiled each time.
    private static final int MOST = 200;

    private final Connection connection;
    private final Map<String, PreparedStatement> idle = new HashMap<>();
    private final Map<List<?>, List<?>> facts = new HashMap<>();
    private long schema;

    Statements(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /// A statement without values, to be given back.
    PreparedStatement take(String sql) throws SQLException {
        var kept = idle.remove(sql);
        return kept == null ? connection.prepareStatement(sql) : kept;
    }

    /// Takes a statement back that has run, whatever came of it.
    void giveBack(String sql, PreparedStatement statement) throws SQLException {
        statement.clearParameters();
        if (idle.size() >= MOST || idle.putIfAbsent(sql, statement) != null) {
            statement.close();
        }
    }

    /// Closes the connection too.
    @Override
    public void close() throws SQLException {
        forget();
        connection.close();
    }

    /// Lets all of them go if the tables have changed, and with them what the columns of an answer are called: another
    /// program may have brought the file up to date.
    ///
    /// @param version SQLite's count of such changes
    void follow(long version) throws SQLException {
        if (version != schema) {
            forget();
            schema = version;
        }
    }

    /// What was remembered of the tables; nothing if they have changed since.
    Optional<List<?>> fact(List<?> question) {
        return Optional.ofNullable(facts.get(question));
    }

    void remember(List<?> question, List<?> answer) {
        facts.put(question, answer);
    }

    void forget() throws SQLException {
        facts.clear();
        for (var statement : idle.values()) {
            statement.close();
        }
        idle.clear();
    }
}
