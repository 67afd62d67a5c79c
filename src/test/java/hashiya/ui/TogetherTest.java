package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.anchor.Anchors;
import hashiya.article.Article;
import hashiya.article.Ids;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.article.Trouble;
import hashiya.desk.Desk;
import hashiya.desk.Keeping;
import hashiya.intake.Intake;
import hashiya.library.Library;
import hashiya.library.OtherProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window whose library others work in, or take away.
class TogetherTest {
    private static final Path SAMPLE = Path.of("resources/hashiya/sample/article.txt");

    /// How soon a window shows what another program has stored: the promise a person is given, not a figure of speed. The
    /// look once a second takes half of it.
    private static final Duration SOON = Duration.ofSeconds(2);

    /// So that a window which is late says by how much.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private Path library;
    private TestWindow window;
    private Article article;

    @BeforeEach
    void open() {
        library = folder.resolve("library.hashiya");
        window = TestWindow.on(library);
        article = window.open(SAMPLE);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theMarkOfAnotherProgramIsSeenAndNothingElseMoves() throws Exception {
        var own = span("انتظرنا");
        window.drag(own);
        window.hands().type(KeyCode.Q);
        window.rest();
        var focused = window.model().focused().get();
        var selected = span("كل حاوية");
        window.drag(selected);
        Toolkit.run(() -> window.model().focused().set(focused));
        int top = Toolkit.call(() -> window.page().inView().topParagraph());
        var seen = new CompletableFuture<Long>();
        Toolkit.run(() -> {
            var _ = window.model().marking().onMarks(_ -> seen.complete(System.nanoTime()));
        });

        try (var _ = Watch.over(window.desk(), () -> Platform.runLater(window.model()::catchUp), trouble -> {
                    throw trouble;
                });
                var other = OtherProgram.running(Marking.class, library)) {
            other.line(); // it has the library open
            Thread.sleep(Duration.ofMillis(1_100)); // a look that finds nothing
            other.say("mark");
            other.line();
            long stored = System.nanoTime();
            long millis = Math.max(0, seen.get(PATIENCE.toSeconds(), TimeUnit.SECONDS) - stored) / 1_000_000;
            System.out.println("TogetherTest: seen " + millis + " ms after it was stored");
            assertThat(Duration.ofMillis(millis)).isLessThan(SOON);
            window.rest();
        }

        assertThat(window.marks()).hasSize(2);
        assertThat(window.paintedMarks()).isEqualTo(2);
        assertThat(window.model().focused().get()).isEqualTo(focused);
        assertThat(window.selected()).isEqualTo(selected);
        assertThat(Toolkit.call(() -> window.page().inView().topParagraph())).isEqualTo(top);
    }

    @Test
    void aMarkThatCannotBeStoredLeavesTheTextAndTheSelection() throws IOException {
        var words = span("انتظرنا");
        window.drag(words);
        Files.move(library, folder.resolve("away"));

        window.hands().type(KeyCode.Q);
        window.rest();

        assertThat(window.find(".notice-bar").getAccessibleText()).contains("library.hashiya-backups");
        assertThat(window.page().article()).isEqualTo(article.text());
        assertThat(window.selected()).isEqualTo(words);
        assertThat(window.paintedMarks()).isZero();

        Files.move(folder.resolve("away"), library);
        window.hands().type(KeyCode.Q);
        window.rest();
        assertThat(window.paintedMarks()).isEqualTo(1);
        assertThat(window.selected().isEmpty()).isTrue();
    }

    @Test
    void aDamagedLibraryOffersItsBackupWithOneClick() throws IOException {
        window.desk().backUpDaily();
        var backup = window.desk().offer(new Trouble("library.locked", null) {});
        assertThat(backup).as("no damage, no offer").isEmpty();
        var newest = new Keeping(Clock.systemUTC()).newestWhole(library).orElseThrow();

        var answer = new CompletableFuture<Boolean>();
        var content = Toolkit.call(() -> ClosedLibrary.content(
                new Trouble("library.corrupt", null, library.toString()) {},
                Optional.of(newest), Settings.DEFAULT, answer));
        Toolkit.run(() -> ((Button) content.lookup("#go-back")).fire());

        assertThat(answer).isCompletedWithValue(true);
        assertThat(content.getAccessibleText()).contains(library.toString());
    }

    private Span span(String words) {
        int start = article.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    /// Opens a library, waits for a line, and marks the first words of its first article.
    static final class Marking {
        private Marking() {}

        public static void main(String[] arguments) throws IOException {
            var clock = Clock.systemUTC();
            try (var desk = new Desk(Library.open(Path.of(arguments[0])), new Intake(), new Anchors(),
                    new Ids(clock, new SecureRandom()), clock, "هند")) {
                var article = desk.reading().find("1").orElseThrow();
                System.out.println("open");
                System.in.read();
                desk.marking().mark(article, new Span(0, 5), Kind.CLAIM);
                System.out.println("marked");
            }
        }
    }
}
