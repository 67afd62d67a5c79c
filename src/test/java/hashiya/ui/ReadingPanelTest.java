package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Digits;
import hashiya.arabic.Tashkeel;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.phrases.Language;
import hashiya.ui.reader.Invisibles;
import hashiya.ui.reader.Leading;
import hashiya.ui.reader.Measure;
import hashiya.ui.reader.View;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person who wants the page otherwise, with the mouse and without.
class ReadingPanelTest {
    private final TestWindow window;

    ReadingPanelTest(@TempDir Path folder) {
        window = TestWindow.on(folder.resolve("library.hashiya"));
        window.open(Path.of("resources/hashiya/sample/article.txt"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aClickChangesThePageAtOnce() {
        press("#reading");
        press(".radio-choice.sans");
        press(".reading-panel .close");
        press(".reading-panel .narrow");
        press(".reading-panel .sepia");

        assertThat(settings())
                .isEqualTo(Settings.DEFAULT
                        .with(FirstReading.OFF)
                        .with(Face.SANS)
                        .with(Leading.CLOSE)
                        .with(Measure.NARROW)
                        .with(Theme.SEPIA));
        assertThat(Toolkit.call(() -> window.page().typography())).isEqualTo(settings().typography());
        assertThat(window.window().root().getStyleClass()).contains("sepia");
    }

    @Test
    void theKeyboardAloneReachesEveryRow() {
        window.hands().type(KeyCode.F7).type(KeyCode.LEFT);
        assertThat(settings().theme()).isEqualTo(Theme.SEPIA);
        window.hands().type(KeyCode.RIGHT);
        assertThat(settings().theme()).isEqualTo(Theme.LIGHT);
        window.hands().type(KeyCode.TAB).type(KeyCode.LEFT);
        assertThat(settings().face()).isEqualTo(Face.SANS);

        window.hands().type(KeyCode.ESCAPE);
        window.rest();
        assertThat(window.find(".reading-panel").isVisible()).isFalse();
        assertThat(Toolkit.call(() -> window.page().isFocused())).isTrue();
    }

    @Test
    void marksBearTheNameThatIsTypedHere() {
        press("#reading");
        press("#coder");
        window.hands().write("سلمى").type(KeyCode.ENTER);
        window.rest();
        assertThat(settings().coder()).isEqualTo("سلمى");
        assertThat(mark()).isEqualTo("سلمى");

        Toolkit.run(() -> window.window().change(settings -> settings.withCoder(" ")));
        window.rest();
        assertThat(mark()).isEqualTo(window.model().usualCoder());
    }

    /// Marks some words, and says whose mark that is.
    private String mark() {
        int length = 5 + window.marks().size();
        Toolkit.run(() -> window.model().marking().mark(new Span(0, length), Kind.QUOTE));
        window.rest();
        return Toolkit.call(() -> window.model().marking().focusedMark().orElseThrow().coder());
    }

    @Test
    void aPressElsewhereFoldsIt() {
        press("#reading");
        assertThat(window.find(".reading-panel").isVisible()).isTrue();

        window.click(0);

        assertThat(window.find(".reading-panel").isVisible()).isFalse();
    }

    @Test
    void itStandsOnTheSideOfItsButtonInBothLanguages() {
        press("#reading");
        assertThat(middle(".reading-panel")).isLessThan(400);

        Toolkit.run(() -> window.window().speak(Language.ENGLISH));
        window.rest();
        press("#reading");
        assertThat(middle(".reading-panel")).isGreaterThan(600);
    }

    @Test
    void sizesGoUpDownAndBackToTheUsual() {
        window.hands().push(KeyCode.CONTROL, KeyCode.EQUALS);
        window.hands().push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(settings().textSize()).isGreaterThan(25);
        window.hands().push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(settings().textSize()).isEqualTo(21);
        assertThat(Toolkit.call(() -> window.page().typography().size())).isEqualTo(21);
    }

    @Test
    void digitsAndTashkeelAreShownOtherwiseAndNothingStoredChanges() {
        String text = Toolkit.call(() -> window.page().article());
        press("#reading");
        press("#digits-european");
        press("#tashkeel-hidden");
        press("#invisibles-shown");

        var view = new View(Digits.EUROPEAN, Tashkeel.HIDDEN, Invisibles.SHOWN);
        assertThat(settings().view()).isEqualTo(view);
        assertThat(Toolkit.call(() -> window.page().view())).isEqualTo(view);
        int number = text.indexOf("٤٢");
        window.drag(new Span(number, number + 2));
        window.hands().push(KeyCode.CONTROL, KeyCode.C);
        assertThat(Toolkit.call(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("٤٢");

        Toolkit.run(() -> window.window().speak(Language.ENGLISH));
        window.rest();
        assertThat(Toolkit.call(() -> window.page().view())).isEqualTo(view);
        window.hands().type(KeyCode.F6);
        assertThat(settings().view()).isEqualTo(view.with(Invisibles.HIDDEN));
    }

    private Settings settings() {
        window.rest();
        return Toolkit.call(() -> window.window().settings().get());
    }

    private void press(String selector) {
        window.hands().clickOn(window.find(selector), MouseButton.PRIMARY);
        window.rest();
    }

    private double middle(String selector) {
        return Toolkit.call(() -> {
            Node node = window.find(selector);
            return node.localToScene(node.getLayoutBounds()).getCenterX();
        });
    }
}
