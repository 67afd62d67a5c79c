package hashiya.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The place of an open library, and whether the file that was opened still lies there.
///
/// A file that is deleted or replaced under an open program takes writing as before, and all of it is lost when the
/// program ends. SQLite does not look.
final class Place {
    private final Path file;

    /// `null` where files have no identity (Windows, which does not let an open file go either).
    private final @Nullable Object identity;

    private boolean rescueTried;

    private Place(Path file, @Nullable Object identity) {
        this.file = file;
        this.identity = identity;
    }

    /// The place of a file that has just been opened.
    static Place of(Path file) {
        return new Place(file, identity(file));
    }

    /// Whether the file lies there.
    boolean isTaken() {
        return Objects.equals(identity, identity(file));
    }

    /// Throws unless the file lies there. What it held is then copied into the backup folder, once.
    ///
    /// @param open a connection to the file, wherever it is
    void require(Connection open) {
        if (!isTaken()) {
            throw rescueTried ? new LibraryException("library.gone", null, file.toString()) : rescued(open);
        }
    }

    private LibraryException rescued(Connection open) {
        rescueTried = true;
        try {
            var copy = BackupFolder.beside(file)
                    .add(Copying.Source.of(open), BackupFolder.Kind.RESCUED, Instant.now());
            return new LibraryException("library.gone-rescued", null, file.toString(), copy.file().toString());
        } catch (IOException | SQLException e) {
            return new LibraryException("library.gone", e, file.toString());
        }
    }

    private static @Nullable Object identity(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException gone) {
            return gone.getClass(); // equal to no file's
        }
    }
}
