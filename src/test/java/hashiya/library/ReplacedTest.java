package hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A library's file is taken away while it is open: nothing is stored where nobody would find it.
class ReplacedTest extends InALibrary {
    ReplacedTest() {
        super(41);
    }

    @BeforeEach
    void fill() {
        library.add(samples.full(article));
    }

    @Test
    void aDeletedLibraryIsSaidAndAllOfItKept() throws IOException {
        var before = Samples.everything(library);
        Files.delete(file);

        var trouble = trouble(() -> library.add(samples.any(article)));

        assertThat(trouble.phrase()).isEqualTo("library.gone-rescued");
        assertThat(file).doesNotExist();
        try (var rescued = Library.open(Path.of(trouble.arguments().getLast().toString()))) {
            assertThat(Samples.everything(rescued)).isEqualTo(before);
            assertThat(rescued.check().problems()).isEmpty();
        }
        assertThat(Samples.everything(library)).isEqualTo(before);
        assertThat(trouble(() -> library.add(samples.any(article))).phrase()).isEqualTo("library.gone");
        assertThat(Backups.of(file).newestFirst()).hasSize(1);
    }

    @Test
    void aLibraryThatIsPutBackGoesOn() throws IOException {
        var away = Files.move(file, folder.resolve("away"));
        trouble(() -> library.add(samples.any(article)));

        Files.move(away, file);
        var mark = library.add(samples.any(article));

        assertThat(library.annotations(article.id())).hasSize(2).contains(mark);
    }

    @Test
    void anotherLibraryInThePlaceIsLeftAlone() throws IOException {
        Path other;
        try (var made = Library.open(folder.resolve("other"))) {
            Samples.put(made, samples.article());
            other = made.file();
        }
        var bytes = Files.readAllBytes(other);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(trouble(() -> library.add(samples.any(article))).phrase()).isEqualTo("library.gone-rescued");
        library.close();

        assertThat(file).hasBinaryContent(bytes);
    }

    private static LibraryException trouble(ThrowingCallable act) {
        return catchThrowableOfType(LibraryException.class, act);
    }
}
