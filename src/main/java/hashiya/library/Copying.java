package hashiya.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// Makes copies that are whole, on the disk and readable by their owner alone before they get their name.
final class Copying {
    /// Where the copy comes from.
    @FunctionalInterface
    interface Source {
        /// What a transaction on this connection sees.
        static Source of(Connection connection) {
            return draft -> Transaction.reading(new Statements(connection), transaction -> {
                transaction.copyInto(draft);
                return draft;
            });
        }

        void copyInto(Path draft) throws SQLException;
    }

    private static final String DRAFT = ".draft-";

    private Copying() {}

    /// Copies a library into a file that is not there yet.
    ///
    /// What SQLite copies page by page can carry damage along: the copy is looked over, and thrown away if it is not
    /// whole – as `SQLITE_CORRUPT`.
    static void copy(Source source, Path target) throws SQLException, IOException {
        var draft = draftBeside(target);
        try {
            source.copyInto(draft);
            proveAndKeep(draft);
            Files.move(draft, target);
            keepNames(target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// Puts a draft in the place of a library, at once or not at all.
    static void replace(Path draft, Path library) throws IOException {
        Files.move(draft, library, StandardCopyOption.ATOMIC_MOVE);
        keepNames(library);
    }

    /// An empty file beside a target, to be filled and then moved there.
    static Path draftBeside(Path target) throws IOException {
        var draft = target.resolveSibling(DRAFT + UUID.randomUUID().toString().substring(0, 8));
        LibraryFile.create(draft);
        return draft;
    }

    static void proveAndKeep(Path copy) throws SQLException, IOException {
        try (var library = Connections.openToLook(copy)) {
            if (!library.read(Inspection::ofStructure).isWhole()) {
                throw Transaction.damage(new IllegalStateException("the copy is not whole"));
            }
        } catch (LibraryException e) {
            throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e);
        }
        force(copy);
    }

    static void copyBytes(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        force(to);
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// A new name is safe once its folder is; where folders cannot be opened, the file system sees to it.
    private static void keepNames(Path file) {
        try (var channel = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows opens no folders.
        }
    }
}
