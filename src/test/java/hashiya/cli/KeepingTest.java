package hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.phrases.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Check, backup and restore at the terminal.
class KeepingTest extends AtATerminal {
    @Test
    void aDayWithWorkLeavesABackup() throws IOException {
        sitting.addArticle();
        mark();

        try (var backups = Files.list(folder.resolve("library.hashiya-backups"))) {
            assertThat(backups).singleElement().asString().endsWith("0001-20261122T083000Z.hashiya");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo", "remove 1", "delete annotation 1", "annotate 1 --kind claim --start 0 --end 5"})
    void whateverChangesTheLibraryLeavesABackup(String command) throws IOException {
        sitting.addArticle();
        mark();
        sitting.type("add", sitting.file("another.txt", "خبر آخر").toString()); // an empty library is not backed up
        try (var backups = Files.list(backups())) {
            for (var backup : backups.toList()) {
                Files.delete(backup);
            }
        }
        assertThat(sitting.type("show", "1").code()).isZero();
        assertThat(backups()).as("showing changes nothing").isEmptyDirectory();

        assertThat(sitting.type(command.split(" ")).code()).isZero();

        try (var made = Files.list(backups())) {
            assertThat(made).hasSize(1);
        }
    }

    @Test
    void aLostLibraryIsNotMadeAnewButOffered() throws IOException {
        sitting.addArticle();
        Files.delete(sitting.library());

        for (var command : List.of("list", "check", "add " + folder.resolve("article.txt"))) {
            var told = sitting.type(command.split(" "));
            assertThat(told.code()).as(command).isEqualTo(1);
            assertThat(told.err()).as(command).hasLineCount(2).contains(
                    backups().toString(), "hashiya restore --library \"" + sitting.library() + "\"");
            assertThat(sitting.library()).doesNotExist();
        }

        assertThat(sitting.type("restore").code()).isZero();
        assertThat(sitting.type("list").lines()).hasSize(1);
    }

    @Test
    void readingLeavesNothing() {
        sitting.typeAlone("list", "--library", sitting.file("empty", "").toString());

        assertThat(sitting.names()).containsExactly("empty");
    }

    @Test
    void whatWasBackedUpComesBack() {
        sitting.addArticle();
        var copy = folder.resolve("نسخة.hashiya").toString();
        assertThat(sitting.type("backup", copy).code()).isZero();
        mark();

        var refused = sitting.type("backup", copy);
        var restored = sitting.type("restore", copy, "--json");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("is there already");
        assertThat(restored.code()).isZero();
        assertThat(marks(sitting.library().toString())).isZero();
        assertThat(marks(restored.json().get("before").textValue())).isEqualTo(1);
    }

    @Test
    void aDamagedLibraryIsBroughtBackByTheCommandThatTheSentenceNames() throws IOException {
        sitting.addArticle();
        var bytes = Files.readAllBytes(sitting.library());
        Files.write(sitting.library(), Arrays.copyOf(bytes, 5_000));

        var listed = sitting.type("list");
        var checked = sitting.type("check");

        assertThat(listed.code()).isEqualTo(1);
        assertThat(listed.err().lines()).hasSize(2);
        assertThat(listed.err()).contains("is damaged", "hashiya restore --library \"" + sitting.library() + "\"");
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.err()).contains("hashiya restore");
        assertThat(Files.size(sitting.library())).isEqualTo(5_000);
        assertThat(sitting.type("restore").code()).isZero();
        assertThat(sitting.type("list").lines()).hasSize(1);
        assertThat(sitting.type("check").code()).isZero();
    }

    @Test
    void withoutABackupASentenceSaysSo() {
        sitting.addArticle();
        var other = new Sitting(folder.resolve("nowhere"));

        assertThat(other.type("restore").err()).contains("no whole backup");
        assertThat(sitting.type("restore", folder.resolve("none").toString()).err()).contains("There is no file");
    }

    @Test
    void damageIsToldInArabicWithoutSqlitesWords() throws IOException {
        sitting.addArticle();
        var bytes = Files.readAllBytes(sitting.library());
        Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 0xAA);
        Files.write(sitting.library(), bytes);

        var told = new Sitting(folder, Language.ARABIC).type("check");

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).contains("الملف تالف").doesNotContainPattern("[A-Za-z]{3}");
    }

    @Test
    void anEmptyFileIsNotMadeALibraryByLookingAtIt() throws IOException {
        Files.createFile(sitting.library());

        var checked = sitting.type("check");

        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.err()).contains("holds no library yet").hasLineCount(1);
        assertThat(sitting.library()).isEmptyFile();
        assertThat(sitting.names()).containsExactly("library.hashiya");
    }

    private Path backups() {
        return folder.resolve("library.hashiya-backups");
    }

    private void mark() {
        assertThat(sitting.type("annotate", "1", "--kind", "quote", "--text", Sitting.QUOTE).code()).isZero();
    }

    private int marks(String library) {
        return sitting.typeAlone("show", "1", "--library", library, "--json").json().get("annotations").size();
    }
}
