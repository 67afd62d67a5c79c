package hashiya.library;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The folder beside a library that holds its backups, and what was set aside for one of them.
///
/// A name begins with a number, which tells what is newer even where the clock was set back:
/// `0012-20261122T083000Z.hashiya`. What was set aside or rescued says so in its name, and is never thrown away.
record BackupFolder(Path folder) {
    /// How many backups are kept.
    static final int KEPT = 7;

    private static final Pattern NAME =
            Pattern.compile("(?<number>\\d{4,18})-(?<moment>\\d{8}T\\d{6}Z)(?<kind>|-rescued|-set-aside)\\.hashiya");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);

    /// Why a file lies here.
    enum Kind {
        /// Made by itself, and thrown away by itself.
        BACKUP(""),
        /// What a library held whose file was taken away while it was open.
        RESCUED("-rescued"),
        /// What a backup took the place of.
        SET_ASIDE("-set-aside");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }

    private record Entry(Backup backup, String sign) {
        boolean is(Kind kind) {
            return sign.equals(kind.sign);
        }
    }

    static BackupFolder beside(Path library) {
        return new BackupFolder(library.resolveSibling(library.getFileName() + "-backups"));
    }

    boolean hasBackups() {
        return entries().stream().anyMatch(Predicate.not(entry -> entry.is(Kind.SET_ASIDE)));
    }

    /// What one can go back to, the newest first. A folder that cannot be read holds nothing.
    List<Backup> newestFirst() {
        return entries().stream()
                .filter(Predicate.not(entry -> entry.is(Kind.SET_ASIDE)))
                .map(Entry::backup)
                .sorted(Comparator.comparingLong(Backup::number).reversed())
                .toList();
    }

    boolean hasBackupOf(LocalDate day) {
        return entries().stream()
                .filter(entry -> entry.is(Kind.BACKUP))
                .anyMatch(entry -> LocalDate.ofInstant(entry.backup().madeAt(), ZoneOffset.UTC).equals(day));
    }

    /// Adds a copy; then throws away the oldest backups beyond those kept.
    Backup add(Copying.Source source, Kind kind, Instant now) throws SQLException, IOException {
        var backup = place(kind, now);
        Copying.copy(source, backup.file());
        var older = entries().stream().filter(entry -> entry.is(Kind.BACKUP)).map(Entry::backup)
                .sorted(Comparator.comparingLong(Backup::number).reversed()).skip(KEPT).toList();
        for (var old : older) {
            Files.deleteIfExists(old.file());
        }
        return backup;
    }

    /// Keeps a file's content here too, under a name of its own; where the disk can, without a second copy.
    Path setAside(Path file, Instant now) throws IOException {
        var place = place(Kind.SET_ASIDE, now).file();
        keep(file, place);
        var log = LibraryFile.log(file);
        if (Files.exists(log)) {
            keep(log, LibraryFile.log(place));
        }
        return place;
    }

    private static void keep(Path file, Path copy) throws IOException {
        try {
            Files.createLink(copy, file);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException noLinks) {
            Copying.copyBytes(file, copy);
        }
    }

    private Backup place(Kind kind, Instant now) throws IOException {
        LibraryFile.createFolder(folder);
        long number = 1 + entries().stream().mapToLong(entry -> entry.backup().number()).max().orElse(0);
        var name = "%04d-%s%s.hashiya".formatted(number, MOMENT.format(now), kind.sign);
        return new Backup(number, folder.resolve(name), now);
    }

    private List<Entry> entries() {
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> entry(file).stream()).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<Entry> entry(Path file) {
        return Stream.of(NAME.matcher(file.getFileName().toString()))
                .filter(name -> name.matches())
                .map(name -> new Entry(
                        new Backup(
                                Long.parseLong(name.group("number")),
                                file,
                                MOMENT.parse(name.group("moment"), Instant::from)),
                        name.group("kind")))
                .findFirst();
    }
}
