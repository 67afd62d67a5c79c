package hashiya.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidecarTest {
    private static final Sidecar SIDECAR = Sidecar.of(
            new Table<>("articles", Profile.FULL, ArticleColumns.ALL, (_, _) -> {}, _ -> List.of()),
            CsvOptions.DEFAULT, Path.of("articles.csv"), 0, new TreeMap<>(), "d".repeat(64));

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "marks.csv,     marks.json",
        "MARKS.CSV,     MARKS.json",
        "marks.tsv,     marks.tsv.json",
        "marks.json,    marks.json.json",
        "a.b.csv,       a.b.json",
        "علامات.csv,    علامات.json",
        "علامات,        علامات.json",
        ".csv,          .csv.json"
    })
    void liesBesideItsTable(String table, String sidecar) {
        assertThat(Sidecar.beside(folder.resolve(table))).isEqualTo(folder.resolve(sidecar));
    }

    @Test
    void knowsItsOwnKind() throws IOException {
        var file = folder.resolve("articles.json");

        Files.write(file, SIDECAR.bytes());

        assertThat(Sidecar.isOurs(file)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"{}", "[]", "''", "not json at all", "{\"program\": \"Other\"}", "{\"program\": {\"Hashiya\": 1}}"})
    void knowsAStranger(String text) throws IOException {
        var file = Files.writeString(folder.resolve("articles.json"), text);

        assertThat(Sidecar.isOurs(file)).isFalse();
    }

    @Test
    void namesTheVersionThatIsBuilt() throws IOException {
        String ofTheProject = "<version>" + SIDECAR.programVersion() + "</version>\n  <name>";

        assertThat(Files.readString(Path.of("pom.xml"))).contains(ofTheProject);
    }
}
