package hashiya;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Under which licence each part of the program comes, in `installer/common/licences.csv`.
class LicencesTest {
    private static final Path TABLE = Path.of("installer/common/licences.csv");

    /// Written by the build: the jars the program runs with.
    private static final Path RUNTIME = Path.of("target/runtime-class-path.txt");

    private record Row(String component, String licence, String text) {}

    @Test
    void everyPartHasARowAndEveryRowAPart() throws IOException {
        assertThat(rows()).extracting(Row::component).containsExactlyInAnyOrderElementsOf(
                jars().map(LicencesTest::component).distinct().toList());
    }

    @Test
    void everyTextComesAlong() throws IOException {
        for (var row : rows()) {
            assertThat(row.licence()).isNotBlank();
            if (row.text().startsWith("jar:")) {
                try (var jar = new JarFile(jar(row.component()))) {
                    assertThat(jar.getEntry(row.text().substring("jar:".length()))).as(row.toString()).isNotNull();
                }
            } else if (row.text().startsWith("runtime:")) {
                // A JDK has the folder that jlink copies into the image.
                var legal = Path.of(System.getProperty("java.home"), row.text().substring("runtime:".length()));
                assertThat(legal).as(row.toString()).isNotEmptyFile();
            } else {
                assertThat(Path.of("installer/common/licences", row.text())).as(row.toString()).isNotEmptyFile();
            }
        }
    }

    private static List<Row> rows() throws IOException {
        try (var lines = Files.lines(TABLE)) {
            return lines.skip(1).map(line -> line.split(",", -1)).map(cells -> new Row(cells[0], cells[1], cells[2])).toList();
        }
    }

    private static File jar(String component) throws IOException {
        return jars().filter(jar -> component(jar).equals(component)).findFirst().orElseThrow().toFile();
    }

    private static Stream<Path> jars() throws IOException {
        assumeThat(RUNTIME).as("this is run by the build").exists();
        return Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(Files.readString(RUNTIME).strip()).map(Path::of);
    }

    /// `lucene-core` of `lucene-core-10.6.0.jar`; JavaFX has a jar more for each platform.
    private static String component(Path jar) {
        return jar.getFileName().toString().replaceFirst("-[0-9].*", "");
    }
}
