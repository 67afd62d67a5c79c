package hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which files are opened, which are refused, and that a refusal leaves no trace.
class OpeningTest {
    private static final int NEWER = Schema.CURRENT.version() + 1;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "library.hashiya",
        "مكتبتي الأولى.hashiya",
        "with spaces & 📚 100% #1.hashiya",
        "what?journal_mode=DELETE.hashiya",
        "mode=memory",
        "file:%41.hashiya",
        "new/folders/مجلد جديد/library.hashiya",
    })
    void opensAFileOfAnyName(String name) {
        assumeThat(Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode(name))
                .as("under this locale Java cannot name such a file").isTrue();
        var file = folder.resolve(name);
        var article = new Samples(4).article();

        try (var library = Library.open(file)) {
            Samples.put(library, article);
        }

        assertThat(file).isRegularFile();
        try (var library = Library.open(file)) {
            assertThat(library.article(article.id())).contains(article.withNumber(1));
            assertThat(library.file()).isEqualTo(file);
        }
    }

    @Test
    void takesAnEmptyFileForANewLibrary() throws IOException {
        var file = Files.createFile(folder.resolve("library.hashiya"));

        try (var library = Library.open(file)) {
            assertThat(library.articles()).isEmpty();
            assertThat(library.check().isWhole()).isTrue();
        }
    }

    @Test
    void whatItMakesIsForItsOwnerAlone() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        var emptyOne = Files.createFile(folder.resolve("empty"));

        try (var made = Library.open(folder.resolve("new/library.hashiya")); var other = Library.open(emptyOne)) {
            assertThat(permissions(folder.resolve("new"))).isEqualTo("rwx------");
            Samples.put(made, new Samples(4).article());
            assertThat(permissions(other.file())).isEqualTo("rw-------");
            try (var files = Files.list(folder.resolve("new"))) {
                assertThat(files).hasSize(3).allSatisfy(each -> assertThat(permissions(each)).isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void refusesAFolder() {
        assertThat(refused(folder).phrase()).isEqualTo("library.is-folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "SQLite format 3\0", "مقال وليس مكتبة. مقال وليس مكتبة. مقال وليس مكتبة. مقال وليس مكتبة."})
    void refusesAFileThatIsNotSqlite(String content) throws IOException {
        var file = Files.writeString(folder.resolve("library.hashiya"), content);

        assertThat(refused(file).phrase()).isEqualTo("library.not-sqlite");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "WAL"})
    void refusesAnotherProgramsDatabase(String journal) throws IOException, SQLException {
        var file = folder.resolve("contacts.db");
        try (var foreign = sqlite(file)) {
            run(foreign, "PRAGMA journal_mode = " + journal, "CREATE TABLE contact (name TEXT)", "PRAGMA user_version = 1");
        }

        assertThat(refused(file).phrase()).isEqualTo("library.not-ours");
    }

    @Test
    void refusesALibraryOfANewerVersion() throws IOException, SQLException {
        var file = library();
        try (var newer = sqlite(file)) {
            run(newer, "PRAGMA user_version = " + NEWER);
        }

        var refusal = refused(file);

        assertThat(refusal.phrase()).isEqualTo("library.newer-schema");
        assertThat(refusal.arguments()).isEqualTo(List.of(file.toString(), NEWER, Schema.CURRENT.version()));
    }

    @Test
    void refusesANewerVersionThatIsOnlyInTheLogYet() throws SQLException {
        var file = library();
        try (var newer = sqlite(file)) {
            run(newer, "PRAGMA user_version = " + NEWER);

            var refusal = catchThrowableOfType(LibraryException.class, () -> Library.open(file));

            assertThat(refusal.phrase()).isEqualTo("library.newer-schema");
        }
    }

    @Test
    void refusesAPlaceWhereNothingCanBeMade() throws IOException {
        var inTheWay = Files.writeString(folder.resolve("file"), "a file, not a folder");

        var refusal = refused(inTheWay.resolve("library.hashiya"));

        assertThat(refusal.phrase()).isEqualTo("library.folder-not-writable");
        assertThat(refusal.arguments()).isEqualTo(List.of(inTheWay.toString()));
    }

    @Test
    void refusesAFileThatAnotherProgramLocks() throws IOException, SQLException {
        var file = Files.createFile(folder.resolve("library.hashiya"));
        try (var other = sqlite(file)) {
            run(other, "BEGIN EXCLUSIVE");

            assertThat(refused(file).phrase()).isEqualTo("library.locked");
        }
    }

    private LibraryException refused(Path file) {
        var before = contents();
        var refusal = catchThrowableOfType(
                LibraryException.class, () -> Connections.open(file, Schema.CURRENT, Duration.ofMillis(50)));
        assertThat(contents()).isEqualTo(before);
        return refusal;
    }

    /// Every file of the folder, by its name, with its bytes.
    private Map<String, String> contents() {
        try (var files = Files.list(folder)) {
            return files.collect(Collectors.toMap(Path::toString, OpeningTest::bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.isDirectory(file) ? "a folder" : HexFormat.of().formatHex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path library() {
        try (var library = Library.open(folder.resolve("library.hashiya"))) {
            Samples.put(library, new Samples(5).article());
            return library.file();
        }
    }

    private static String permissions(Path of) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(of));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Connection sqlite(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }
}
