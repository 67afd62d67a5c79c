package hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Backups made by themselves and by hand, and the way back to them.
class BackupTest extends InALibrary {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:30:05.678Z");

    private static final int PAGE = 4096;

    BackupTest() {
        super(31);
    }

    @BeforeEach
    void fill() {
        library.add(samples.full(article));
    }

    @Test
    void aBackupIsMadeOnceADay() {
        var first = library.backUpDaily(MONDAY).orElseThrow();

        assertThat(library.backUpDaily(MONDAY.plus(Duration.ofHours(15)))).isEmpty();
        assertThat(library.backUpDaily(MONDAY.plus(Duration.ofHours(16)))).isPresent();
        assertThat(first.file()).isEqualTo(folder.resolve("library.hashiya-backups/0001-20261123T083005Z.hashiya"));
        assertThat(everythingIn(first.file())).isEqualTo(Samples.everything(library));
    }

    @Test
    void anEmptyLibraryIsNotBackedUp() {
        try (var empty = Library.open(folder.resolve("empty.hashiya"))) {
            assertThat(empty.backUpDaily(MONDAY)).isEmpty();
        }
        assertThat(folder.resolve("empty.hashiya-backups")).doesNotExist();
    }

    @Test
    void sevenAreKeptAndTheNewestIsTheOneMadeLastWhateverTheClockSays() {
        var made = new ArrayList<Backup>();
        for (int day = 0; day < 9; day++) {
            made.add(library.backUpDaily(MONDAY.plus(Duration.ofDays(day))).orElseThrow());
        }
        made.add(library.backUpDaily(Instant.parse("1999-01-01T00:00:00Z")).orElseThrow());

        var kept = Backups.of(file).newestFirst();

        assertThat(kept).extracting(Backup::number).containsExactly(10L, 9L, 8L, 7L, 6L, 5L, 4L);
        assertThat(Backups.of(file).newestWhole().orElseThrow().file()).isEqualTo(made.getLast().file());
        assertThat(folder.resolve("library.hashiya-backups")).isDirectoryNotContaining("glob:**draft*");
    }

    @Test
    void aDamagedLibraryDoesNotDriveOutWholeBackups() throws IOException, SQLException {
        library.backUpDaily(MONDAY);
        int page = pageOf("annotation_by_speaker");
        library.close();
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 0xAA);
        Files.write(file, bytes);
        library = Library.open(file);

        assertThat(phrase(() -> library.backUpDaily(MONDAY.plus(Duration.ofDays(1))))).isEqualTo("library.corrupt");

        assertThat(Backups.of(file).newestFirst()).extracting(Backup::number).containsExactly(1L);
    }

    @Test
    void aBackupMadeByHandIsALibraryAsItWasThen() {
        var copy = folder.resolve("نسخة 📚.hashiya");
        var before = Samples.everything(library);

        library.backUp(copy);
        library.add(samples.any(article));

        assertThat(everythingIn(copy)).isEqualTo(before);
        assertThat(phrase(() -> library.backUp(copy))).isEqualTo("library.backup-exists");
        assertThat(phrase(() -> library.backUp(file))).isEqualTo("library.backup-exists");
    }

    @Test
    void backupsAreTheirOwnersAlone() throws IOException {
        var backup = library.backUpDaily(MONDAY).orElseThrow().file();
        library.backUp(folder.resolve("copy"));
        library.close();
        var kept = Backups.of(file).restore(backup, MONDAY).orElseThrow();

        for (var each : List.of(backup, folder.resolve("copy"), kept, file)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each))).isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.getParent()))).isEqualTo("rwx------");
    }

    @Test
    void goingBackSetsAsideWhatIsThere() {
        library.backUpDaily(MONDAY);
        var then = Samples.everything(library);
        library.add(samples.any(article));
        var now = Samples.everything(library);
        library.close();

        var backups = Backups.of(file);
        var kept = backups.restore(backups.newestWhole().orElseThrow().file(), MONDAY).orElseThrow();

        assertThat(everythingIn(file)).isEqualTo(then);
        assertThat(everythingIn(kept)).isEqualTo(now);
        assertThat(backups.newestFirst()).extracting(Backup::number).containsExactly(1L);
        backups.restore(kept, MONDAY);
        assertThat(everythingIn(file)).isEqualTo(now);
    }

    @Test
    void goingBackIsRefusedWhileTheLibraryIsInUse() throws IOException {
        var backup = library.backUpDaily(MONDAY).orElseThrow().file();
        library.close();
        var before = everythingIn(file);

        try (var other = OtherProgram.holding(file)) {
            assertThat(phrase(() -> Backups.of(file).restore(backup, MONDAY))).isEqualTo("library.locked");
            assertThat(other.isAlive()).isTrue();
        }

        assertThat(everythingIn(file)).isEqualTo(before);
        assertThat(Backups.of(file).restore(backup, MONDAY)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SQLite format 3\0", "مقال وليس مكتبة. مقال وليس مكتبة. مقال وليس مكتبة. مقال وليس مكتبة."})
    void whatIsNoWholeLibraryIsNotGoneBackTo(String content) throws IOException {
        library.close();
        var other = Files.writeString(folder.resolve("other"), content);
        var before = Files.readAllBytes(file);

        var phrase = phrase(() -> Backups.of(file).restore(other, MONDAY));

        assertThat(phrase).isIn("library.empty", "library.not-sqlite");
        assertThat(file).hasBinaryContent(before);
        assertThat(phrase(() -> Backups.of(file).restore(folder.resolve("none"), MONDAY))).isEqualTo("library.no-backup");
        assertThat(phrase(() -> Backups.of(file).restore(file, MONDAY))).isEqualTo("library.backup-is-library");
    }

    @Test
    void aDamagedBackupIsPassedOverAndRefused() throws IOException {
        var first = library.backUpDaily(MONDAY).orElseThrow();
        var second = library.backUpDaily(MONDAY.plus(Duration.ofDays(1))).orElseThrow();
        library.close();
        truncate(second.file());
        var before = Files.readAllBytes(file);

        assertThat(Backups.of(file).newestWhole()).map(Backup::file).contains(first.file());
        assertThat(phrase(() -> Backups.of(file).restore(second.file(), MONDAY))).isEqualTo("library.backup-not-whole");
        assertThat(file).hasBinaryContent(before);
    }

    /// Emptied, cut, overwritten from its first byte: with backups beside it, it is known to have been a library.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 100, 4096, 20_000})
    void aLibraryThatWasCutIsDamagedAndItsBackupBringsItBack(int length) throws IOException {
        library.backUpDaily(MONDAY);
        var before = Samples.everything(library);
        library.close();
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, length));

        var trouble = catchThrowableOfType(LibraryException.class, () -> Library.open(file).close());

        assertThat(trouble.isDamage()).isTrue();
        assertThat(Files.size(file)).isEqualTo(length);
        var backups = Backups.of(file);
        var kept = backups.restore(backups.newestWhole().orElseThrow().file(), MONDAY).orElseThrow();
        assertThat(everythingIn(file)).isEqualTo(before);
        assertThat(Files.size(kept)).isEqualTo(length);
    }

    @Test
    void aMissingLibraryIsBroughtBack() throws IOException {
        library.backUpDaily(MONDAY);
        var before = Samples.everything(library);
        library.close();
        Files.delete(file);
        var backups = Backups.of(file);

        assertThat(backups.restore(backups.newestWhole().orElseThrow().file(), MONDAY)).isEmpty();

        assertThat(everythingIn(file)).isEqualTo(before);
    }

    @Test
    void aMigrationIsPrecededByABackup() {
        library.close();
        var before = everythingIn(file);
        var tomorrow = new Schema(Stream.concat(
                Schema.CURRENT.steps().stream(), Stream.of("a-step-that-works.sql")).toList());

        Connections.open(file, tomorrow, Duration.ofSeconds(1)).close();

        var backup = Backups.of(file).newestWhole().orElseThrow();
        assertThat(everythingIn(backup.file())).isEqualTo(before);
        assertThat(phrase(() -> Library.open(file))).isEqualTo("library.newer-schema");
        Connections.open(file, tomorrow, Duration.ofSeconds(1)).close();
        assertThat(Backups.of(file).newestFirst()).hasSize(1);
    }

    @Test
    void withoutABackupThereIsNoMigration() throws IOException {
        library.close();
        Files.writeString(folder.resolve("library.hashiya-backups"), "a file where the folder should be");
        var before = Files.readAllBytes(file);
        var tomorrow = new Schema(Stream.concat(
                Schema.CURRENT.steps().stream(), Stream.of("a-step-that-works.sql")).toList());

        assertThat(phrase(() -> Connections.open(file, tomorrow, Duration.ofSeconds(1))))
                .isEqualTo("library.no-backup-before-update");

        assertThat(file).hasBinaryContent(before);
    }

    private static List<Object> everythingIn(Path file) {
        try (var library = Library.open(file)) {
            assertThat(library.check().problems()).isEmpty();
            return new ArrayList<>(Samples.everything(library));
        }
    }

    private int pageOf(String index) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT rootpage FROM sqlite_schema WHERE name = '" + index + "'")) {
            return row.getInt(1);
        }
    }

    private static void truncate(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }

    private static String phrase(ThrowingCallable act) {
        return catchThrowableOfType(LibraryException.class, act).phrase();
    }
}
