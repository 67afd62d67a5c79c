package hashiya.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/// Makes the connections to one file.
///
/// @param mode how the file is opened, as a part of its URI
/// @param patience how long to wait for another program's lock
record Connecting(Path file, String mode, Duration patience) {
    /// `fullfsync` makes a commit reach the disk on macOS too, and is ignored elsewhere; sorting in memory keeps the
    /// words of an article out of temporary files; an untrusted schema cannot run functions behind our back.
    private static final String PRAGMAS = """
            PRAGMA synchronous = FULL;
            PRAGMA fullfsync = ON;
            PRAGMA foreign_keys = ON;
            PRAGMA temp_store = MEMORY;
            PRAGMA trusted_schema = OFF;
            """;

    /// For a file that takes no writing and has no log: SQLite then leaves nothing beside it.
    private static final String AS_IT_LIES = "?mode=ro&immutable=1";

    private static final String ONLY_TO_READ = "?mode=ro";
    private static final String TO_WRITE = "";
    private static final String QUERY_ONLY = "PRAGMA query_only = ON";

    private static final Duration LOOKING = Duration.ofSeconds(1);
    private static final Duration MOMENT = Duration.ofMillis(10);

    static Connecting toWrite(Path file, Duration patience) {
        return new Connecting(file, TO_WRITE, patience);
    }

    /// For reading alone. Nothing is written, neither to the file nor beside it – unless another program has it open, or
    /// died while it had: then what that one wrote last counts too.
    static Connecting toLook(Path file) {
        return new Connecting(file, hasLog(file) ? ONLY_TO_READ : AS_IT_LIES, LOOKING);
    }

    private static boolean hasLog(Path file) {
        try {
            return Files.size(LibraryFile.log(file)) > 0;
        } catch (IOException none) {
            return false;
        }
    }

    /// One that writes, to a file that it brings up to the schema.
    ///
    /// The log comes after the schema: until then the file is written directly, so that its header tells whose it is
    /// even if the program dies here.
    Connection writer(Schema schema) throws SQLException {
        var writer = connect(PRAGMAS);
        try {
            schema.bringUp(writer, file, this::backUp);
            beginLog(writer);
            return writer;
        } catch (SQLException | RuntimeException e) {
            close(writer, e);
            throw e;
        }
    }

    /// One that reads.
    Connection reader() throws SQLException {
        return connect(QUERY_ONLY);
    }

    /// The change to a log takes the whole file for a moment, and SQLite does not wait for others before it.
    private void beginLog(Connection writer) throws SQLException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                run(writer, "PRAGMA journal_mode = WAL");
                return;
            } catch (SQLException e) {
                if (!LibraryException.isLock(e) || System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(MOMENT.toNanos());
            }
        }
    }

    /// On a connection of its own, because SQLite copies nothing from one that has begun to write.
    private void backUp() throws SQLException {
        try (var reader = new Connecting(file, ONLY_TO_READ, patience).reader()) {
            BackupFolder.beside(file).add(Copying.Source.of(reader), BackupFolder.Kind.BACKUP, Instant.now());
        } catch (IOException e) {
            throw new LibraryException("library.no-backup-before-update", e, file.toString());
        }
    }

    /// The file is named by a URI, because the driver reads options out of a path that holds a `?`.
    private Connection connect(String pragmas) throws SQLException {
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout((int) patience.toMillis());
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toUri() + mode);
        var connection = source.getConnection();
        try {
            run(connection, pragmas);
            RowSums.teach(connection);
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
