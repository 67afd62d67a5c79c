package hashiya.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/// The connections to one file: one that writes, an act at a time, and as many that read as there are readers at once.
final class Connections implements AutoCloseable {
    /// `fullfsync` makes a commit reach the disk on macOS too, and is ignored elsewhere; sorting in memory keeps the
    /// words of an article out of temporary files; an untrusted schema cannot run functions behind our back.
    private static final String PRAGMAS = """
            PRAGMA synchronous = FULL;
            PRAGMA fullfsync = ON;
            PRAGMA foreign_keys = ON;
            PRAGMA temp_store = MEMORY;
            PRAGMA trusted_schema = OFF;
            """;

    private final Path file;
    private final Duration patience;
    private final Connection writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    private Connections(Path file, Duration patience, Connection writer) {
        this.file = file;
        this.patience = patience;
        this.writer = writer;
    }

    /// Opens or makes the file and brings it up to the schema.
    ///
    /// @param patience how long to wait for another program's lock
    static Connections open(Path path, Schema schema, Duration patience) {
        var file = path.toAbsolutePath();
        boolean made = LibraryFile.prepare(file, schema.version());
        try {
            return new Connections(file, patience, openWriter(file, schema, patience));
        } catch (SQLException e) {
            var trouble = LibraryException.of(file, e);
            if (made && !LibraryException.isLock(e)) { // locked: another program is just making the same library
                LibraryFile.discardEmpty(file, trouble);
            }
            throw trouble;
        }
    }

    Path file() {
        return file;
    }

    <T> T read(Act<T> act) {
        if (closed) {
            throw new IllegalStateException("the library is closed");
        }
        try {
            var reader = idle.poll();
            if (reader == null) {
                reader = connect(file, patience, "PRAGMA query_only = ON");
            }
            try {
                return Transaction.reading(reader, act);
            } finally {
                giveBack(reader);
            }
        } catch (SQLException e) {
            throw LibraryException.of(file, e);
        }
    }

    <T> T write(Act<T> act) {
        writing.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the library is closed");
            }
            return Transaction.writing(writer, act);
        } catch (SQLException e) {
            throw LibraryException.of(file, e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            closed = true;
            closeIdle();
            writer.close();
        } catch (SQLException e) {
            throw LibraryException.of(file, e);
        } finally {
            writing.unlock();
        }
    }

    private void giveBack(Connection reader) throws SQLException {
        idle.push(reader);
        if (closed) {
            closeIdle();
        }
    }

    private void closeIdle() throws SQLException {
        for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
            reader.close();
        }
    }

    /// The log comes after the schema: until then the file is written directly, so that its header tells whose it is
    /// even if the program dies here.
    private static Connection openWriter(Path file, Schema schema, Duration patience) throws SQLException {
        var writer = connect(file, patience, PRAGMAS);
        try {
            schema.bringUp(writer, file);
            run(writer, "PRAGMA journal_mode = WAL");
            return writer;
        } catch (SQLException | RuntimeException e) {
            close(writer, e);
            throw e;
        }
    }

    /// The file is named by a URI, because the driver reads options out of a path that holds a `?`.
    private static Connection connect(Path file, Duration patience, String pragmas) throws SQLException {
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout((int) patience.toMillis());
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toUri());
        var connection = source.getConnection();
        try {
            run(connection, pragmas);
            return connection;
        } catch (SQLException e) {
            close(connection, e);
            throw e;
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    private static void close(Connection connection, Exception because) {
        try {
            connection.close();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }
}
