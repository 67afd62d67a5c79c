package hashiya.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
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

    /// For a file that takes no writing and has no log: SQLite then leaves nothing beside it.
    private static final String AS_IT_LIES = "?mode=ro&immutable=1";

    private static final String ONLY_TO_READ = "?mode=ro";
    private static final String TO_WRITE = "";
    private static final String QUERY_ONLY = "PRAGMA query_only = ON";

    private static final Duration MOMENT = Duration.ofMillis(10);

    private final Path file;
    private final Duration patience;
    private final String mode;
    private final @Nullable Statements writer;
    private final int known;
    private final Place place;
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<Statements> idle = new ConcurrentLinkedDeque<>();
    private long version;
    private volatile boolean closed;
    private volatile boolean written;

    /// @param known the newest version this program can write
    private Connections(Path file, Duration patience, String mode, @Nullable Connection writer, int known) {
        this.file = file;
        this.patience = patience;
        this.mode = mode;
        this.writer = writer == null ? null : new Statements(writer);
        this.known = known;
        this.place = Place.of(file);
    }

    /// Opens or makes the file and brings it up to the schema. One that takes no writing is opened for reading.
    ///
    /// @param patience how long to wait for another program's lock
    static Connections open(Path path, Schema schema, Duration patience) {
        var file = path.toAbsolutePath();
        var found = LibraryFile.prepare(file, schema.version());
        if (found == LibraryFile.Found.READ_ONLY) {
            return openToLook(file);
        }
        try {
            return new Connections(file, patience, TO_WRITE, openWriter(file, schema, patience), schema.version());
        } catch (SQLException e) {
            var trouble = LibraryException.of(file, e);
            if (found == LibraryFile.Found.MADE && !LibraryException.isLock(e)) { // locked: another program is just making the same library
                LibraryFile.discardEmpty(file, trouble);
            }
            throw trouble;
        }
    }

    /// Opens a file that is known to be a library for reading alone. Nothing is written, neither to it nor beside it –
    /// unless another program has it open, or died while it had: then what that one wrote last counts too.
    static Connections openToLook(Path path) {
        var file = path.toAbsolutePath();
        var mode = hasLog(file) ? ONLY_TO_READ : AS_IT_LIES;
        return new Connections(file, Duration.ofSeconds(1), mode, null, 0);
    }

    Path file() {
        return file;
    }

    boolean isReadOnly() {
        return writer == null;
    }

    /// Whether others – connections, programs – have written since this was last asked. While an act of ours is writing
    /// it says no, and asked again later it knows.
    boolean hasNews() {
        if (writer == null || closed || !writing.tryLock()) {
            return false;
        }
        try {
            long before = version;
            version = dataVersion(writer.connection());
            return before != 0 && before != version;
        } catch (SQLException e) {
            throw LibraryException.of(file, e);
        } finally {
            writing.unlock();
        }
    }

    /// Whether an act of ours has written.
    boolean hasWritten() {
        return written;
    }

    /// Copies the whole file, as it is now, into another.
    void copyInto(Path draft) throws SQLException {
        reading(transaction -> {
            transaction.copyInto(draft);
            return draft;
        });
    }

    <T> T read(Act<T> act) {
        try {
            return reading(act);
        } catch (SQLException e) {
            throw LibraryException.of(file, e);
        }
    }

    private <T> T reading(Act<T> act) throws SQLException {
        if (closed) {
            throw new IllegalStateException("the library is closed");
        }
        var reader = idle.poll();
        if (reader == null) {
            reader = newReader();
        }
        try {
            return Transaction.reading(reader, act);
        } finally {
            giveBack(reader);
        }
    }

    /// An act counts only if the file is in its place before and after it: a file that was deleted takes writing, too.
    <T> T write(Act<T> act) {
        if (writer == null) {
            throw new LibraryException("library.read-only", null, file.toString());
        }
        writing.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the library is closed");
            }
            place.require(writer.connection());
            T result = Transaction.writing(writer, transaction -> {
                requireKnown(transaction);
                return act.in(transaction);
            });
            place.require(writer.connection());
            written = true;
            return result;
        } catch (SQLException e) {
            throw LibraryException.of(file, e);
        } finally {
            writing.unlock();
        }
    }

    /// A newer program may have brought the file up while this one had it open.
    private void requireKnown(Transaction transaction) throws SQLException {
        int version = Schema.versionOf(transaction);
        if (version > known) {
            throw LibraryFile.newer(file, version, known);
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            closed = true;
            closeIdle();
            if (writer != null) {
                writer.close();
            }
        } catch (SQLException e) {
            throw LibraryException.of(file, e);
        } finally {
            writing.unlock();
        }
    }

    /// One that is opened while another file lies in the place would read that one.
    private Statements newReader() throws SQLException {
        var reader = connect(file, mode, patience, QUERY_ONLY);
        if (!place.isTaken()) {
            reader.close();
            throw new LibraryException("library.gone", null, file.toString());
        }
        return new Statements(reader);
    }

    private static boolean hasLog(Path file) {
        try {
            return Files.size(LibraryFile.log(file)) > 0;
        } catch (IOException none) {
            return false;
        }
    }

    private static long dataVersion(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var answer = statement.executeQuery("PRAGMA data_version")) {
            return answer.getLong(1);
        }
    }

    private void giveBack(Statements reader) throws SQLException {
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
        var writer = connect(file, TO_WRITE, patience, PRAGMAS);
        try {
            schema.bringUp(writer, file, () -> backUp(file, patience));
            beginLog(writer, patience);
            return writer;
        } catch (SQLException | RuntimeException e) {
            close(writer, e);
            throw e;
        }
    }

    /// The change to a log takes the whole file for a moment, and SQLite does not wait for others before it.
    private static void beginLog(Connection writer, Duration patience) throws SQLException {
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
    private static void backUp(Path file, Duration patience) throws SQLException {
        try (var reader = connect(file, ONLY_TO_READ, patience, QUERY_ONLY)) {
            BackupFolder.beside(file).add(Copying.Source.of(reader), BackupFolder.Kind.BACKUP, Instant.now());
        } catch (IOException e) {
            throw new LibraryException("library.no-backup-before-update", e, file.toString());
        }
    }

    /// The file is named by a URI, because the driver reads options out of a path that holds a `?`.
    private static Connection connect(Path file, String mode, Duration patience, String pragmas) throws SQLException {
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout((int) patience.toMillis());
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toUri() + mode);
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
