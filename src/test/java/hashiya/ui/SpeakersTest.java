package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Attribution;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.article.Speaker;
import hashiya.desk.Act;
import hashiya.desk.Deed;
import hashiya.desk.Revised;
import hashiya.desk.Taken;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whom a quote is by is chosen among all who speak in the library, and put right in all marks at once.
class SpeakersTest {
    private static final String WORDS = "تنخفض";

    private final TestWindow window;
    private final Article article;
    private final Annotation elsewhere;

    SpeakersTest(@TempDir Path folder) {
        window = TestWindow.on(folder.resolve("library.hashiya"));
        var other = switch (window.desk().shelving().paste("خبر آخر عن السكك\nقال الوزير أحمد إن الخط يعمل.")) {
            case Taken.Added(var added) -> added;
            case Taken taken -> throw new AssertionError("not added: " + taken);
        };
        elsewhere = by(window.desk().deciding().speaker("أحمد الوزير"),
                window.desk().marking().mark(other, new Span(0, 8), Kind.QUOTE).annotation());
        article = window.open(Path.of("resources/hashiya/sample/article.txt"));
        int start = article.text().indexOf(WORDS);
        window.drag(new Span(start, start + WORDS.length()));
        window.hands().type(KeyCode.Q);
        window.rest();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void somebodyKnownIsFoundByTypingInAnySpelling() {
        choose("احمد");

        assertThat(speaker(mark())).isEqualTo(speaker(elsewhere));
    }

    @Test
    void somebodyNewIsAddedByName() {
        choose("ليلى الدرعاوي");

        assertThat(speaker(mark()).name()).isEqualTo("ليلى الدرعاوي");
        assertThat(window.desk().naming().speakers()).hasSize(2);
    }

    @Test
    void aNewNameStandsEverywhereAndOneUndoTakesItBack() {
        choose("احمد");
        everywhere("د. أحمد الوزير");

        assertThat(speaker(mark()).name()).isEqualTo("د. أحمد الوزير");
        assertThat(speaker(now(elsewhere)).name()).isEqualTo("د. أحمد الوزير");
        assertThat(shown().name()).isEqualTo("د. أحمد الوزير");
        assertThat(window.model().undoing().undoable().get()).isEqualTo(new Act(Deed.RENAME_SPEAKER, "د. أحمد الوزير"));

        window.hands().push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertThat(speaker(now(elsewhere)).name()).isEqualTo("أحمد الوزير");
        assertThat(shown().name()).isEqualTo("أحمد الوزير");
    }

    @Test
    void twoAreHeldForOneEverywhereAndOneUndoTakesItBack() {
        choose("أحمد بن سالم");
        window.hands().type(KeyCode.E);
        window.rest();
        window.hands().write("الوزير", 0).type(KeyCode.DOWN).type(KeyCode.ENTER);
        window.rest();

        assertThat(speaker(mark())).isEqualTo(speaker(elsewhere));
        assertThat(shown()).isEqualTo(speaker(elsewhere));
        assertThat(window.desk().naming().speakers()).hasSize(1);

        window.hands().push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertThat(speaker(mark()).name()).isEqualTo("أحمد بن سالم");
        assertThat(shown().name()).isEqualTo("أحمد بن سالم");
        assertThat(Toolkit.call(() -> Objects.requireNonNull(window.model().page().get()).article().id()))
                .as("still the same article").isEqualTo(article.id());
    }

    private void choose(String typed) {
        window.hands().type(KeyCode.S);
        window.rest();
        window.hands().write(typed, 0).type(KeyCode.ENTER);
        window.rest();
    }

    private void everywhere(String typed) {
        window.hands().type(KeyCode.E);
        window.rest();
        window.hands().write(typed, 0).type(KeyCode.ENTER);
        window.rest();
    }

    private Annotation by(Speaker speaker, Annotation mark) {
        var wanted = mark.withAttribution(new Attribution(null, null, null, speaker));
        return switch (window.desk().marking().change(mark, wanted)) {
            case Revised.Done(var change) -> change.annotation();
            case Revised other -> throw new AssertionError("not changed: " + other);
        };
    }

    private Annotation mark() {
        return window.desk().reading().open(article.id()).orElseThrow().placed().getFirst().annotation();
    }

    private Annotation now(Annotation mark) {
        return window.desk().marking().find(mark.id().toString()).orElseThrow();
    }

    /// As the window shows it.
    private Speaker shown() {
        return speaker(window.marks().getFirst().annotation());
    }

    private static Speaker speaker(Annotation mark) {
        return Objects.requireNonNull(mark.attribution().speaker());
    }
}
