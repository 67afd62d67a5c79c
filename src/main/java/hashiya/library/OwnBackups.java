package hashiya.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// The copies an open library makes of itself; [Library] tells what they do.
record OwnBackups(Connections connections) {
    void copyTo(Path target) {
        var file = target.toAbsolutePath();
        if (Files.exists(file)) {
            throw new LibraryException("library.backup-exists", null, target.toString());
        }
        try {
            Copying.copy(connections::copyInto, file);
        } catch (SQLException e) {
            throw LibraryException.of(LibraryException.isDamage(e) ? connections.file() : file, e);
        } catch (IOException e) {
            throw new LibraryException("library.not-backed-up", e, connections.file().toString(), target.toString());
        }
    }

    Optional<Backup> daily(Instant now) {
        var folder = BackupFolder.beside(connections.file());
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (connections.isReadOnly() || folder.hasBackupOf(today) || !connections.read(Articles::areThere)) {
            return Optional.empty();
        }
        try {
            return Optional.of(folder.add(connections::copyInto, BackupFolder.Kind.BACKUP, now));
        } catch (SQLException e) {
            throw LibraryException.of(connections.file(), e);
        } catch (IOException e) {
            throw new LibraryException("library.not-backed-up", e, connections.file().toString(), folder.folder().toString());
        }
    }
}
