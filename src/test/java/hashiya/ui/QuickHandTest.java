package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Span;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Somebody who types on before the window has been drawn anew. No pulse comes between two keys here: all of them are pressed
/// in one turn of the JavaFX thread.
class QuickHandTest extends OnTheSample {
    QuickHandTest(@TempDir Path folder) {
        super(folder);
        Toolkit.run(() -> {
            window.page().selection().select(new Span(0, 5));
            window.page().requestFocus();
        });
    }

    static Stream<Named<Consumer<MainWindow>>> fields() {
        return Stream.of(
                Named.of("search", MainWindow::search),
                Named.of("find", shown -> fire(shown.root().getScene(), pressed(KeyCode.F, "", true))),
                Named.of("code", shown -> fire(shown.root().getScene(), pressed(KeyCode.K, "", false))),
                Named.of("details", MainWindow::describeArticle),
                Named.of("codebook", MainWindow::toggleCodebook));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void noLetterIsLost(Consumer<MainWindow> open) {
        Toolkit.run(() -> {
            open.accept(window.window());
            type("نص");
            assertThat(((TextInputControl) scene().getFocusOwner()).getText()).endsWith("نص");
        });
    }

    @Test
    void theFirstKeyReachesThePanelItIsMeantFor() {
        var before = window.window().settings().get().theme();
        Toolkit.run(() -> {
            window.window().toggleReadingPanel();
            press(KeyCode.LEFT, "");
        });
        assertThat(window.window().settings().get().theme()).isNotEqualTo(before);
    }

    private void type(String letters) {
        letters.chars().mapToObj(Character::toString).forEach(letter -> {
            press(KeyCode.UNDEFINED, letter);
            fire(scene(), new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        });
    }

    private void press(KeyCode key, String letter) {
        fire(scene(), pressed(key, letter, false));
    }

    private Scene scene() {
        return window.stage().getScene();
    }

    private static KeyEvent pressed(KeyCode key, String letter, boolean withControl) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, letter, key, false, withControl, false, false);
    }

    private static void fire(Scene scene, KeyEvent event) {
        Event.fireEvent(scene.getFocusOwner(), event);
    }
}
