package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Fold;
import hashiya.article.Article;
import hashiya.article.Span;
import hashiya.phrases.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looking for words in the article, with the keys and the bar above the page.
class FindTest {
    private static final String TEXT = "عنوان المقال\n\n"
            + "قال أحمد إنّ الكِتَاب وصل عام ٢٠٢٤.\n"
            + "سطر بين السطرين لا يقول شيئاً.\n".repeat(60)
            + "ثم قال احمد إن الكتاب عاد عام 2024.\n";

    private final TestWindow window;
    private final Article article;

    FindTest(@TempDir Path folder) throws IOException {
        window = TestWindow.on(folder.resolve("library.hashiya"));
        article = window.open(Files.writeString(folder.resolve("article.txt"), TEXT));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatIsTypedIsFoundInAllItsSpellingsAndEnterGoesFromHitToHit() {
        find("كتاب");

        assertThat(hits()).containsExactly("كِتَاب", "كتاب");
        assertThat(count()).isEqualTo("١ من ٢");
        assertThat(painted(".current-hit")).isEqualTo(1);

        window.hands().type(KeyCode.ENTER);
        window.rest();
        assertThat(count()).isEqualTo("٢ من ٢");
        assertThat(inView(hit(1))).as("the last line was scrolled to").isTrue();

        window.hands().press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        window.rest();
        assertThat(count()).isEqualTo("١ من ٢");
        assertThat(inView(hit(0))).isTrue();

        window.hands().type(KeyCode.F3).type(KeyCode.F3);
        window.rest();
        assertThat(count()).as("from the last on to the first").isEqualTo("١ من ٢");
    }

    @Test
    void escapeClosesTheBarAndLeavesTheHitSelected() {
        find("2024");
        window.hands().type(KeyCode.ESCAPE);
        window.rest();

        assertThat(window.find(".find-bar").isVisible()).isFalse();
        assertThat(window.selected().in(article.text())).isEqualTo("٢٠٢٤");
        assertThat(Toolkit.call(() -> window.page().isFocused())).isTrue();
        assertThat(painted(".hit") + painted(".current-hit")).isZero();

        window.hands().type(KeyCode.Q);
        window.rest();
        assertThat(window.marks()).singleElement()
                .satisfies(mark -> assertThat(mark.span().in(article.text())).isEqualTo("٢٠٢٤"));
    }

    @Test
    void eachSpellingCanBeToldApart() {
        find("احمد");
        assertThat(hits()).containsExactly("أحمد", "احمد");

        Toolkit.run(() -> ((MenuButton) window.find(".find-bar .menu-button")).getItems().stream()
                .map(CheckMenuItem.class::cast)
                .filter(item -> item.getText().contains("أ إ آ"))
                .forEach(item -> item.setSelected(false)));
        window.rest();

        assertThat(hits()).containsExactly("احمد");
        assertThat(window.model().find().overlooks(Fold.ALEF)).isFalse();
    }

    @Test
    void theSelectedWordsAreLookedForAndTheBarSaysWhereThereAreNone() {
        int start = article.text().indexOf("الكتاب عاد");
        Toolkit.run(() -> window.page().selection().select(new Span(start, start + 6)));
        open();
        assertThat(hits()).containsExactly("الكِتَاب", "الكتاب");
        assertThat(count()).as("the selected one comes first").isEqualTo("٢ من ٢");

        window.hands().push(KeyCode.CONTROL, KeyCode.A).type(KeyCode.DELETE).type(KeyCode.X);
        window.rest();
        assertThat(count()).isEqualTo("لا شيء");
    }

    @Test
    void theKeyIsTheSameUnderAnArabicLayout() {
        Toolkit.run(() -> Event.fireEvent(window.page(), new KeyEvent(
                KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "ب", KeyCode.UNDEFINED, false, true, false, false)));
        window.rest();

        assertThat(window.find(".find-bar").isVisible()).isTrue();
        assertThat(Toolkit.call(() -> window.find(".find-bar .text-field").isFocused())).isTrue();
    }

    @Test
    void theBarSpeaksTheOtherLanguageAndKeepsWhatIsLookedFor() {
        find("كتاب");
        Toolkit.run(() -> window.window().speak(Language.ENGLISH));
        window.rest();

        assertThat(window.find(".find-bar").isVisible()).isTrue();
        assertThat(count()).isEqualTo("1 of 2");
        assertThat(painted(".current-hit")).isEqualTo(1);
    }

    @Test
    void anotherArticleIsSearchedAnew(@TempDir Path folder) throws IOException {
        find("كتاب");
        window.open(Files.writeString(folder.resolve("other.txt"), "عنوان\nلا كتب هنا.\n"));
        assertThat(hits()).isEmpty();
        assertThat(count()).isEqualTo("لا شيء");
    }

    @Test
    void hitsArePaintedOnEveryPaper() {
        find("كتاب");
        for (var _ : Theme.values()) {
            window.hands().type(KeyCode.F8);
            window.rest();

            var hit = Toolkit.call(() -> (Shape) window.page().lookupAll(".current-hit").iterator().next());
            assertThat(hit.getFill()).isInstanceOf(Color.class);
            assertThat(hit.getStroke()).isInstanceOf(Color.class).isNotEqualTo(hit.getFill());
        }
    }

    @Test
    void hitsChangeNoLetter() {
        find("مفقود");
        var before = ink();
        find("كتا");
        assertThat(painted(".current-hit")).isEqualTo(1);
        assertThat(ink()).isEqualTo(before);
    }

    /// Where every letter in view stands and how wide it is.
    private String ink() {
        return Toolkit.call(() -> window.page().lookupAll("TokenText").stream()
                .map(token -> token.getLayoutX() + " " + token.getLayoutBounds().getWidth())
                .sorted()
                .toList()
                .toString());
    }

    private void open() {
        window.hands().push(KeyCode.CONTROL, KeyCode.F);
        window.rest();
    }

    private void find(String words) {
        open();
        Toolkit.run(() -> ((TextField) window.find(".find-bar .text-field")).setText(words));
        window.rest();
    }

    private List<String> hits() {
        return Toolkit.call(() -> window.model().find().found().get().hits().stream().map(hit -> hit.in(article.text())).toList());
    }

    private Span hit(int number) {
        return Toolkit.call(() -> window.model().find().found().get().hits().get(number));
    }

    private boolean inView(Span span) {
        return Toolkit.call(() -> {
            var top = window.page().inView().top(span);
            return top.isPresent() && top.getAsDouble() >= 0 && top.getAsDouble() < window.page().getHeight();
        });
    }

    private String count() {
        return Toolkit.call(() -> ((Label) window.find(".find-bar .find-count")).getText());
    }

    private int painted(String selector) {
        return Toolkit.call(() -> (int) window.page().lookupAll(selector).stream()
                .filter(node -> !node.getBoundsInParent().isEmpty())
                .count());
    }
}
