package hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hashiya.article.Article;
import hashiya.article.Kind;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes wrong with an open library is said, and changes nothing.
class TroubleTest {
    private final Samples samples = new Samples(6);

    @TempDir
    Path folder;

    private Connections connections;
    private Library library;
    private Article article;

    @BeforeEach
    void open() {
        connections = Connections.open(folder.resolve("library.hashiya"), Schema.CURRENT, Duration.ofMillis(50));
        library = new Library(connections);
        article = Samples.put(library, samples.article());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aFullDiskIsSaidAndTheNextActWorksWhenThereIsRoomAgain() {
        leaveRoomFor(1);
        var before = Samples.everything(library);
        var large = samples.article("سطر طويل من الأخبار. ".repeat(50_000));

        assertThat(phrase(() -> library.add(large, Samples.bytes(large)))).isEqualTo("library.disk-full");
        assertThat(Samples.everything(library)).isEqualTo(before);

        leaveRoomFor(100_000);
        assertThat(library.add(large, Samples.bytes(large))).isEqualTo(new Shelved.Added(large.withNumber(2)));
    }

    @Test
    void anotherProgramThatWritesTooLongIsSaid() {
        try (var other = Connections.open(library.file(), Schema.CURRENT, Duration.ofMillis(50))) {
            var mark = samples.plain(article, Kind.QUOTE, "مجاني");

            var phrase = other.write(transaction -> {
                transaction.run("UPDATE article SET title = 'عنوان آخر'");
                return phrase(() -> library.add(mark));
            });

            assertThat(phrase).isEqualTo("library.locked");
            assertThat(library.annotations(article.id())).isEmpty();
            assertThat(library.add(mark).number()).isEqualTo(1);
        }
    }

    @Test
    void aMarkInAnArticleThatIsNotHereIsSaid() {
        var elsewhere = samples.full(samples.article());

        assertThat(phrase(() -> library.add(elsewhere))).isEqualTo("library.contradiction");
        assertThat(library.annotation(elsewhere.id())).isEmpty();
    }

    @Test
    void theSameMarkTwiceIsSaid() {
        var mark = library.add(samples.full(article));

        assertThat(phrase(() -> library.add(mark))).isEqualTo("library.contradiction");
        assertThat(phrase(() -> library.add(mark.withNumber(2)))).isEqualTo("library.contradiction");
        assertThat(library.annotations(article.id())).containsExactly(mark);
    }

    @Test
    void anActThatFailsHalfwayLeavesNothing() {
        var before = Samples.everything(library);

        var failure = catchThrowableOfType(IllegalStateException.class, () -> connections.write(transaction -> {
            new Annotations(transaction).add(samples.full(article));
            throw new IllegalStateException("changed my mind");
        }));

        assertThat(failure).hasMessage("changed my mind").hasNoSuppressedExceptions();
        assertThat(Samples.everything(library)).isEqualTo(before);
        assertThat(library.add(samples.full(article)).number()).isEqualTo(1);
    }

    /// SQLite takes fewer pages than there are for as many as there are.
    private void leaveRoomFor(int pages) {
        connections.write(transaction -> transaction.first(
                "PRAGMA max_page_count = " + pages, row -> row.count("max_page_count")));
    }

    private static String phrase(ThrowingCallable act) {
        return catchThrowableOfType(LibraryException.class, act).phrase();
    }
}
