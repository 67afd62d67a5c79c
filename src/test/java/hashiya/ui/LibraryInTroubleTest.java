package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Kind;
import hashiya.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What befalls the library under a window that is open: the person is told, and the text on the screen stays.
class LibraryInTroubleTest {
    private static final String TEXT = "وصول القطار\nقالت المديرة إن القطار وصل.\n";

    @TempDir
    Path folder;

    private Path library;
    private TestWindow window;

    @BeforeEach
    void open() throws IOException {
        library = folder.resolve("library.hashiya");
        window = TestWindow.on(library);
        window.open(Files.writeString(folder.resolve("article.txt"), TEXT));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deleted", "replaced", "truncated"})
    void theTextStaysAndTheTroubleIsTold(String accident) throws IOException {
        switch (accident) {
            case "deleted" -> Files.delete(library);
            case "replaced" -> {
                var other = Files.writeString(folder.resolve("other"), "no library at all");
                Files.move(other, library, StandardCopyOption.REPLACE_EXISTING);
            }
            default -> Files.write(library, Arrays.copyOf(Files.readAllBytes(library), 5_000));
        }
        var left = Files.exists(library) ? Files.readAllBytes(library) : new byte[0];

        mark();

        assertThat(told().tone()).isEqualTo(Notice.Tone.TROUBLE);
        assertThat(told().phrase()).startsWith("library.");
        assertThat(window.page().article()).isEqualTo(TEXT);
        assertThat(window.marks()).isEmpty();
        if (!accident.equals("truncated")) { // of a file that is still the same, SQLite keeps the log
            assertThat(Files.exists(library) ? Files.readAllBytes(library) : new byte[0]).isEqualTo(left);
        }
    }

    @Test
    void nothingIsWrittenIntoALibraryThatANewerProgramHasBroughtUp() throws SQLException {
        try (var newer = sqlite()) {
            run(newer, "CREATE TABLE of_tomorrow (x TEXT)", "PRAGMA user_version = 99");

            mark();

            assertThat(told().phrase()).isEqualTo("library.newer-schema");
            assertThat(window.page().article()).isEqualTo(TEXT);
            assertThat(window.marks()).isEmpty();
            assertThat(count(newer)).isZero();
        }
    }

    @Test
    void whatIsLockedCanBeTriedAgain() throws SQLException {
        try (var other = sqlite()) {
            run(other, "BEGIN IMMEDIATE");

            mark();
            assertThat(told().phrase()).isEqualTo("library.locked");
            assertThat(window.marks()).isEmpty();

            run(other, "ROLLBACK");
            mark();
            assertThat(window.marks()).hasSize(1);
        }
    }

    private void mark() {
        Toolkit.run(() -> window.model().marking().mark(new Span(0, 5), Kind.QUOTE));
        window.rest();
    }

    private Notice told() {
        return Objects.requireNonNull(Toolkit.call(() -> window.model().errands().notice().get()));
    }

    private Connection sqlite() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + library);
    }

    private static void run(Connection connection, String... script) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var line : script) {
                statement.executeUpdate(line);
            }
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM annotation")) {
            return rows.getInt(1);
        }
    }
}
