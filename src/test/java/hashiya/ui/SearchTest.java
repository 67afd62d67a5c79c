package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.phrases.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Searching in the library from the window.
class SearchTest {
    private static final String RIVER = "النهر يفيض\nقالت المدينة إن الأمطار زادت.\nوبلغ ارتفاع الماءُ مترين في وادي السلام.\n";
    private static final String MARKET = "سوق جديدة\nفتحت المدينة سوقها أمس.\n";

    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeEach
    void open() throws IOException {
        window = TestWindow.on(folder.resolve("library.hashiya"), 1200, 800);
        window.open(Files.writeString(folder.resolve("river.txt"), RIVER));
        window.open(Files.writeString(folder.resolve("market.txt"), MARKET));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void findsAsOneTypesAndOpensTheArticleAtTheWords() {
        search("ارتفاع الما");

        assertThat(window.model().search().results().get().found()).hasSize(1);
        assertThat(hits()).isEqualTo("ارتفاع الماءُ");

        window.hands().clickOn(window.find(".wrapped-text .found"), MouseButton.PRIMARY);
        window.rest();

        assertThat(window.page().article()).isEqualTo(RIVER);
        int start = RIVER.indexOf("ارتفاع");
        assertThat(window.selected()).isEqualTo(new Span(start, start + "ارتفاع".length()));
    }

    @Test
    void theKeyboardIsEnough() {
        search("مدينه");
        assertThat(window.model().search().results().get().found()).hasSize(2);

        window.hands().type(KeyCode.DOWN);
        window.hands().type(KeyCode.DOWN);
        window.hands().type(KeyCode.ENTER);
        window.rest();
        assertThat(window.page().article()).isEqualTo(RIVER);
        assertThat(window.selected().in(RIVER)).isEqualTo("المدينة");

        window.hands().press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT, KeyCode.CONTROL);
        window.hands().type(KeyCode.ESCAPE);
        window.rest();
        assertThat(window.model().search().typed().get()).isEmpty();
        assertThat(window.find(".shelf-view .list-view").isVisible()).isTrue();
    }

    @Test
    void opensTheMarkThatWasFound() {
        window.open(folder.resolve("market.txt"));
        int start = MARKET.indexOf("سوقها");
        Toolkit.run(() -> window.model().marking().mark(new Span(start, start + 5), Kind.QUOTE));
        window.rest();
        Toolkit.run(() -> window.model().focused().set(null));
        window.open(folder.resolve("river.txt"));

        search("سوقها");
        var mark = window.model().search().results().get().found().stream()
                .filter(found -> found.mark() != null)
                .findFirst()
                .orElseThrow();
        Toolkit.run(() -> window.model().reading().open(mark));
        window.rest();

        assertThat(window.page().article()).isEqualTo(MARKET);
        assertThat(window.model().focused().get()).isNotNull();
    }

    @Test
    void whatIsTypedStaysInAnotherLanguage() {
        search("مدينة");

        Toolkit.run(() -> window.window().speak(Language.ENGLISH));
        window.rest();

        assertThat(((TextField) window.find(".search-field .text-field")).getText()).isEqualTo("مدينة");
        assertThat(window.find(".wrapped-text .found").isVisible()).isTrue();
    }

    @Test
    void underlinesEachFoundWordAndNoSpace() throws IOException {
        window.open(Files.writeString(folder.resolve("net.txt"), "شبكة Radio News اليوم\nقالت شبكة Radio News اليوم كلاما.\n"));
        for (var words : List.of("شبكة", "radio")) {
            search(words);
            Toolkit.run(() -> window.window().root().layout());

            Toolkit.run(() -> assertThat(found()).hasSize(3).allSatisfy(word -> {
                var place = word.getBoundsInParent();
                assertThat(lines(word)).anySatisfy(line -> {
                    boolean isLatin = words.equals("radio");
                    assertThat(isLatin ? line.getStartX() : line.getEndX())
                            .isEqualTo(isLatin ? place.getMinX() : place.getMaxX());
                    double length = line.getEndX() - line.getStartX();
                    if (isLatin) { // its space is a token of its own
                        assertThat(length).isCloseTo(place.getWidth(), within(0.01));
                    } else {
                        assertThat(length).isLessThan(place.getWidth() - 1);
                    }
                    assertThat(line.getStartY()).isBetween(place.getMinY(), place.getMaxY());
                });
            }));
        }
    }

    private static List<Line> lines(Text word) {
        return word.getParent().getChildrenUnmodifiable().stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
    }

    private List<Text> found() {
        return window.window().root().lookupAll(".wrapped-text .found").stream().map(Text.class::cast).toList();
    }

    private void search(String words) {
        Toolkit.run(() -> window.window().search());
        Toolkit.run(() -> ((TextField) window.find(".search-field .text-field")).setText(words));
        window.rest();
    }

    private String hits() {
        return Toolkit.call(() -> String.join(" ", found().stream()
                .map(hit -> hit.getText().strip()) // a token keeps the space after it
                .toList()));
    }
}
