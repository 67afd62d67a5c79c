package hashiya.cli;

import static hashiya.cli.Sitting.QUOTE;
import static hashiya.cli.Sitting.TITLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hashiya.phrases.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTablesTest extends BeforeAnArticle {
    private Path table;

    @BeforeEach
    void mark() {
        sitting.type("annotate", "1", "--kind", "quote", "--text", QUOTE);
        table = folder.resolve("annotations.csv");
    }

    @Test
    void writesEverythingUnlessAskedForLess() throws IOException {
        var printed = sitting.type("export", "--to", table.toString());

        assertThat(printed.code()).isZero();
        assertThat(printed.out()).contains(table.toString()).hasLineCount(1);
        assertThat(Files.readString(table)).startsWith("\uFEFFschema_version,annotation_id,").contains("," + QUOTE + ",");
    }

    @Test
    void writesTheSimpleProfileAsAsked() throws IOException {
        var arguments = "export --profile simple --delimiter semicolon --no-bom --to " + table;

        assertThat(sitting.type(arguments.split(" ")).code()).isZero();

        assertThat(Files.readString(table)).startsWith("article_title;outlet;").contains(";quote;;" + QUOTE + ";");
    }

    @Test
    void writesTheBytesOfTheTableToStandardOutputAndNothingElse() throws IOException {
        sitting.type("export", "--to", table.toString());
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();

        int code = sitting.terminal(new Console(out, err, Language.ENGLISH))
                .run("export", "--to", "-", "--library", sitting.library().toString());

        assertThat(code).isZero();
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(table));
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void writesTheArticlesToo() throws IOException {
        var articles = folder.resolve("articles.csv");

        var told = sitting.type("export", "--to", table.toString(), "--articles", articles.toString(), "--json").json();

        assertThat(told.get("annotations").get("rows").intValue()).isEqualTo(1);
        assertThat(told.get("articles").get("file").textValue()).isEqualTo(articles.toString());
        assertThat(told.get("articles").get("sha256").textValue()).hasSize(64);
        assertThat(Files.readString(articles)).contains("," + TITLE + ",");
        assertThat(sitting.type("export", "--to", table.toString(), "--articles", articles.toString()).lines()).hasSize(2);
    }

    @Test
    void tellsOfNoArticlesWhereNoneWereAskedFor() {
        assertThat(sitting.type("export", "--to", table.toString(), "--json").json().get("articles").isNull()).isTrue();
    }

    @Test
    void refusesOneFileForTwoTables() {
        var same = folder.resolve("./annotations.csv").toString();

        var printed = sitting.type("export", "--to", table.toString(), "--articles", same);

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.err()).contains("cannot both go").hasLineCount(1);
        assertThat(table).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"library.hashiya", "library.hashiya-wal", "Marks.XLSX", "marks.ods"})
    void refusesTheNameOfALibraryOrAWorkbook(String name) throws IOException {
        var before = sitting.names();
        var library = Files.readAllBytes(sitting.library());

        var printed = sitting.type("export", "--to", folder.resolve(name).toString());

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.err()).contains("is the name of a library or a workbook").hasLineCount(1);
        assertThat(sitting.names()).isEqualTo(before);
        assertThat(sitting.library()).hasBinaryContent(library);
    }

    @Test
    void refusesJsonWhereTheTableGoes() {
        var printed = sitting.type("export", "--to", "-", "--json");

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err()).contains("--json").hasLineCount(1);
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        var printed = sitting.type("export", "--to", folder.resolve("nowhere/annotations.csv").toString());

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.err()).contains("there is no folder").hasLineCount(1);
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void outputThatIsNotTakenIsSaid() {
        var err = new ByteArrayOutputStream();
        var terminal = sitting.terminal(new Console(new FullDisk(), err, Language.ENGLISH));

        assertThat(terminal.run("export", "--to", "-", "--library", sitting.library().toString())).isEqualTo(1);
        assertThat(terminal.run("list", "--library", sitting.library().toString())).isEqualTo(1);
        assertThat(err.toString(UTF_8).lines()).hasSize(2);
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
