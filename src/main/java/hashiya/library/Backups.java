package hashiya.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The backups that lie beside one library, and the way back to them; they need no library that can be opened.
///
/// ```java
/// var backups = Backups.of(Path.of("library.hashiya"));
/// backups.newestWhole().ifPresent(backup -> backups.restore(backup.file(), clock.instant()));
/// ```
public final class Backups {
    /// Every connection to a library holds a shared lock on these bytes of it
    /// (<https://sqlite.org/fileformat2.html#the_lock_byte_page>, `SHARED_FIRST` in `sqlite3.c`).
    private static final long LOCK_BYTES = 0x40000002L;

    private static final long LOCK_LENGTH = 510;

    private final Path library;
    private final BackupFolder folder;

    private Backups(Path library) {
        this.library = library;
        folder = BackupFolder.beside(library);
    }

    public static Backups of(Path library) {
        return new Backups(library.toAbsolutePath());
    }

    /// What one can go back to, the newest first.
    public List<Backup> newestFirst() {
        return folder.newestFirst();
    }

    /// The newest that can be read from end to end.
    public Optional<Backup> newestWhole() {
        return newestFirst().stream().filter(backup -> isWhole(backup.file())).findFirst();
    }

    /// Puts a copy of a whole library in the library's place, and says where what lay there before is kept.
    ///
    /// Not to be called while this process has the library open.
    ///
    /// Throws [LibraryException], and then the library is as it was, if the other file is not a whole library or the
    /// library is in use.
    public Optional<Path> restore(Path from, Instant now) {
        requireWhole(from);
        try {
            requireUnused();
            var draft = Copying.draftBeside(library);
            try (var source = Connections.openToLook(from)) {
                source.copyInto(draft);
                Copying.proveAndKeep(draft);
                var setAside = setAside(now);
                Copying.replace(draft, library);
                return Optional.ofNullable(setAside);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (SQLException e) {
            throw LibraryException.of(library, e);
        } catch (IOException e) {
            throw new LibraryException("library.not-restored", e, library.toString());
        }
    }

    /// A log without its library would be taken for the new one's.
    private @Nullable Path setAside(Instant now) throws IOException {
        var kept = Files.exists(library) ? folder.setAside(library, now) : null;
        Files.deleteIfExists(LibraryFile.log(library));
        Files.deleteIfExists(LibraryFile.sharedMemory(library));
        return kept;
    }

    private void requireWhole(Path from) {
        if (!Files.exists(from)) {
            throw new LibraryException("library.no-backup", null, from.toString());
        }
        if (isLibrary(from)) {
            throw new LibraryException("library.backup-is-library", null, from.toString());
        }
        LibraryFile.requireLibrary(from.toAbsolutePath(), Schema.CURRENT.version());
        if (!isWhole(from)) {
            throw new LibraryException("library.backup-not-whole", null, from.toString());
        }
    }

    private boolean isLibrary(Path from) {
        try {
            return Files.exists(library) && Files.isSameFile(from, library);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isWhole(Path file) {
        try {
            LibraryFile.requireLibrary(file, Schema.CURRENT.version());
            try (var library = Connections.openToLook(file)) {
                return library.read(Inspection::ofStructure).isWhole();
            }
        } catch (LibraryException e) {
            return false;
        }
    }

    private void requireUnused() throws IOException {
        if (!Files.exists(library)) {
            return;
        }
        try (var channel = FileChannel.open(library, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = channel.tryLock(LOCK_BYTES, LOCK_LENGTH, false)) {
            if (lock == null) {
                throw new LibraryException("library.locked", null, library.toString());
            }
        }
    }
}
