package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.phrases.Language;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.stage.Window;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The ticks beside what is chosen in a menu.
class MenuTicksTest {
    private static final double LEAST_WHITE = 5;

    @ParameterizedTest
    @EnumSource(Language.class)
    void standClearOfTheWordsInEitherDirection(Language language, @TempDir Path folder) {
        var liked = Settings.DEFAULT.with(language);
        try (var window = TestWindow.on(folder.resolve("library.hashiya"), 1000, 800, liked)) {
            Toolkit.run(((MenuButton) window.find("#shelf-order"))::show);
            window.rest();

            var ticks = Toolkit.call(() -> Window.getWindows().stream()
                    .filter(shown -> !shown.equals(window.stage()))
                    .flatMap(menu -> menu.getScene().getRoot().lookupAll(".radio-menu-item:checked .radio").stream())
                    .toList());

            assertThat(ticks).hasSize(2).allSatisfy(tick -> assertThat(white(tick)).isGreaterThan(LEAST_WHITE));
        }
    }

    /// Between a tick and the words it stands beside, in pixels.
    private static double white(Node tick) {
        return Toolkit.call(() -> {
            var item = tick.getParent().getParent();
            var words = inScene(item.lookup(".label .text"));
            var mark = inScene(tick);
            return Math.max(words.getMinX() - mark.getMaxX(), mark.getMinX() - words.getMaxX());
        });
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
