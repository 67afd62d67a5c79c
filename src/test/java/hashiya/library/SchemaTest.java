package hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hashiya.article.Article;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a library of today becomes one of tomorrow.
class SchemaTest {
    private static final int TODAY = Schema.CURRENT.version();

    @TempDir
    Path folder;

    private Path file;
    private Article article;

    @BeforeEach
    void fill() {
        file = folder.resolve("library.hashiya");
        try (var library = Library.open(file)) {
            article = Samples.put(library, new Samples(8).article());
        }
    }

    @Test
    void aNewStepIsTakenOnceAndKeepsWhatWasThere() {
        var tomorrow = withOneMore("a-step-that-works.sql");

        for (int time = 0; time < 2; time++) {
            try (var connections = open(tomorrow)) {
                assertThat(version(connections)).isEqualTo(TODAY + 1);
                assertThat(connections.read(Listing::all)).extracting(Listing::id).containsExactly(article.id());
            }
        }
    }

    @Test
    void aStepThatFailsLeavesTheVersionBefore() {
        var tomorrow = withOneMore("a-step-that-fails.sql");

        var trouble = catchThrowableOfType(LibraryException.class, () -> open(tomorrow));

        assertThat(trouble.phrase()).isEqualTo("library.failed");
        try (var connections = open(Schema.CURRENT)) {
            assertThat(version(connections)).isEqualTo(TODAY);
            assertThat(tables(connections)).doesNotContain("memo");
        }
    }

    @Test
    void aNewLibraryThatCannotBeMadeLeavesNothing() {
        var broken = new Schema(List.of("a-step-that-fails.sql"));
        var another = folder.resolve("another.hashiya");

        var trouble = catchThrowableOfType(
                LibraryException.class, () -> Connections.open(another, broken, Duration.ofSeconds(1)));

        assertThat(trouble.phrase()).isEqualTo("library.failed");
        assertThat(folder).isDirectoryNotContaining("glob:**another*");
    }

    private static Schema withOneMore(String step) {
        return new Schema(Stream.concat(Schema.CURRENT.steps().stream(), Stream.of(step)).toList());
    }

    private Connections open(Schema schema) {
        return Connections.open(file, schema, Duration.ofSeconds(1));
    }

    private static int version(Connections connections) {
        return connections.read(
                transaction -> transaction.first("PRAGMA user_version", row -> row.count("user_version")).orElseThrow());
    }

    private static List<String> tables(Connections connections) {
        return connections.read(transaction -> transaction.list("SELECT name FROM sqlite_schema", row -> row.text("name")));
    }
}
