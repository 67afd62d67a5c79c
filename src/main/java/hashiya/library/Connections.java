package hashiya.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The connections to one file: one that writes, an act at a time, and as many that read as there are readers at once.
final class Connections implements AutoCloseable {
    private final Path file;
    private final Connecting connecting;
    private final @Nullable Statements writer;
    private final int known;
    private final Place place;
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<Statements> idle = new ConcurrentLinkedDeque<>();
    private long version;
    private volatile boolean closed;
    private volatile boolean written;

    /// @param known the newest version this program can write
    private Connections(Connecting connecting, @Nullable Connection writer, int known) {
        this.file = connecting.file();
        this.connecting = connecting;
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
            var connecting = Connecting.toWrite(file, patience);
            return new Connections(connecting, connecting.writer(schema), schema.version());
        } catch (SQLException e) {
            var trouble = LibraryException.of(file, e);
            if (found == LibraryFile.Found.MADE && !LibraryException.isLock(e)) { // locked: another program is just making the same library
                LibraryFile.discardEmpty(file, trouble);
            }
            throw trouble;
        }
    }

    /// Opens a file that is known to be a library for reading alone; see [Connecting#toLook].
    static Connections openToLook(Path path) {
        return new Connections(Connecting.toLook(path.toAbsolutePath()), null, 0);
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
                T done = act.in(transaction);
                RowSums.keep(transaction);
                return done;
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
        var reader = connecting.reader();
        if (!place.isTaken()) {
            reader.close();
            throw new LibraryException("library.gone", null, file.toString());
        }
        return new Statements(reader);
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
}
