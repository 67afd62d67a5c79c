package hashiya.desk;

import hashiya.article.Trouble;
import hashiya.library.Backup;
import hashiya.library.Backups;
import hashiya.library.Health;
import hashiya.library.Library;
import hashiya.library.LibraryException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Looks after a library's file: whether it is whole, and the way back to a backup. It needs no library that can be
/// opened; only [#offer] may be asked about one that is open.
public final class Keeping {
    private final Clock clock;

    public Keeping(Clock clock) {
        this.clock = clock;
    }

    /// Whether a library is whole. Nothing is written.
    public Health check(Path library) {
        return Library.health(library);
    }

    /// Whether there is a library, or what is left of one.
    public boolean knows(Path library) {
        return Files.exists(library) || !Backups.of(library).newestFirst().isEmpty();
    }

    /// The newest backup that is whole.
    public Optional<Backup> newestWhole(Path library) {
        return Backups.of(library).newestWhole();
    }

    /// What to offer a person whom some trouble with a library befell: where it is damaged or missing, the newest whole backup.
    public Optional<Backup> offer(Path library, Trouble trouble) {
        return trouble instanceof LibraryException broken && broken.needsBackup() ? newestWhole(library) : Optional.empty();
    }

    /// Puts a copy of a backup in the library's place.
    ///
    /// @param backup any whole library
    /// @return where what lay in the place before is kept; nothing if nothing did
    public Optional<Path> restore(Path library, Path backup) {
        return Backups.of(library).restore(backup, clock.instant());
    }
}
