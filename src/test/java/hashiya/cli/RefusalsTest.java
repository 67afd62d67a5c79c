package hashiya.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hashiya.cli.Sitting.Printed;
import hashiya.library.Unprivileged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be done is one sentence, an exit code of 1, and nothing half-written.
class RefusalsTest extends AtATerminal {
    @Test
    void aMissingFile() {
        assertRefused(sitting.type("add", folder.resolve("missing.txt").toString()), "There is no file");
        assertShelfIsEmpty();
    }

    @Test
    void anEmptyFile() {
        assertRefused(sitting.type("add", sitting.file("empty.txt", " \n").toString()), "nothing to read");
        assertShelfIsEmpty();
    }

    @Test
    void aFolderWithoutArticles() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("picture.png"), "not an article");

        assertRefused(sitting.type("add", empty.toString()), "No articles there: the folder “" + empty + "”");
        assertShelfIsEmpty();
    }

    @Test
    void aBinaryFile() throws IOException {
        var file = Files.write(folder.resolve("program.txt"), new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 3});

        assertRefused(sitting.type("add", file.toString()), "is not a text");
        assertShelfIsEmpty();
    }

    @Test
    void aLibraryInAFolderThatMayNotBeWrittenIsReadAndNotChanged() throws IOException {
        sitting.addArticle();
        var before = sitting.names();
        Files.setPosixFilePermissions(sitting.library(), PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(alone("list")).contains(Sitting.TITLE);
            assertThat(alone("show", "1")).contains(Sitting.QUOTE);
            assertThat(alone("annotate", "1", "--kind", "quote", "--text", Sitting.QUOTE)).contains("can only be read");
            assertThat(alone("check")).contains("is whole");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertThat(sitting.names()).isEqualTo(before);
    }

    /// What a program says that may not write everywhere, whoever runs this test.
    private String alone(String... words) throws IOException {
        var about = Stream.concat(Stream.of(words), Stream.of("--library", sitting.library().toString()));
        var process = Program.startBehind(Unprivileged.command(), about.toList());
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    /// Where root runs the tests too, a file stands in a folder's place.
    @Test
    void aLibraryWhereNoFolderCanBe() {
        sitting.file("file", "no folder");

        var printed = sitting.typeAlone("add", "x.txt", "--library", folder.resolve("file/library.hashiya").toString());

        assertRefused(printed, "cannot write in the folder");
        assertThat(sitting.names()).containsExactly("file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"add x.txt", "list", "show 1", "annotate 1 --kind quote --text x", "check", "export --to -"})
    void aLibraryOfANewerHashiya(String command) throws IOException, SQLException {
        sitting.addArticle();
        change("PRAGMA user_version = 99");
        var before = Files.readAllBytes(sitting.library());

        assertRefused(sitting.type(command.split(" ")), "newer Hashiya");

        assertThat(sitting.library()).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"add x.txt", "list", "show 1", "annotate 1 --kind quote --text x", "check", "export --to -"})
    void aDatabaseOfAnotherProgram(String command) throws IOException, SQLException {
        change("CREATE TABLE contact (name TEXT)");
        var before = Files.readAllBytes(sitting.library());

        assertRefused(sitting.type(command.split(" ")), "database of another program");

        assertThat(sitting.library()).hasBinaryContent(before);
        assertThat(sitting.names()).containsExactly("library.hashiya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "show 1", "annotate 1 --kind quote --text x", "delete annotation 1", "check",
        "export --to annotations.csv", "picture 1 --to window.png"})
    void aLibraryThatIsNotThereIsNotMadeByMistake(String command) {
        assertRefused(sitting.type(command.split(" ")), "There is no library “" + sitting.library() + "”");
        assertThat(sitting.names()).isEmpty();
    }

    @Test
    void damageIsListedProblemByProblem() throws SQLException {
        sitting.addArticle();
        assertThat(sitting.type("check").out()).isEqualTo(
                "The library “" + sitting.library() + "” is whole." + System.lineSeparator());
        change("UPDATE original SET deflated = x'00'");

        var printed = sitting.type("check");
        var told = sitting.type("check", "--json");

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.lines()).hasSize(1).first().asString().contains("original bytes of article 1");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.json().get("whole").booleanValue()).isFalse();
        assertThat(told.json().get("problems").get(0).textValue()).isEqualTo(printed.lines().getFirst());
    }

    @Test
    void debugShowsWhereItHappened() throws SQLException {
        change("CREATE TABLE contact (name TEXT)");

        assertThat(sitting.type("list", "--debug").err()).contains("library.not-ours", "\tat hashiya.library.");
    }

    @Test
    void anEmptyShelfIsNoTrouble() {
        var printed = sitting.typeAlone("list");

        assertThat(printed.code()).isZero();
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err()).contains("no articles").hasLineCount(1);
        assertThat(sitting.typeAlone("list", "--json").out().strip()).isEqualTo("[]");
    }

    @Test
    void aShelfOfWhichNothingPassesIsNotCalledEmpty() {
        sitting.addArticle();

        assertThat(sitting.type("list", "--tag", "عاجل").err()).contains("No article passes the filters.").hasLineCount(1);
    }

    private void assertShelfIsEmpty() {
        assertThat(sitting.type("list", "--json").json()).isEqualTo(Sitting.json("[]"));
    }

    private static void assertRefused(Printed printed, String sentence) {
        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err()).contains(sentence).hasLineCount(1);
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + sitting.library());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
