package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Span;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The card of a mark low on the page.
class LowCardTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    @Test
    void isSeenWholeWhenChosenAndStandsLevelAgainAfterwards(@TempDir Path folder) {
        try (var window = TestWindow.on(folder.resolve("library.hashiya"), 1000, 560)) {
            var article = window.open(Path.of("resources/hashiya/sample/article.txt"));
            var low = Toolkit.call(() -> lowest(window, article.text()));
            window.drag(low);
            window.hands().type(KeyCode.C);
            window.rest();

            var margin = bounds(window.find(".margin-view"));
            var chosen = bounds(window.find(".card:chosen"));
            assertThat(chosen.getHeight()).isGreaterThan(100);
            assertThat(margin.contains(chosen)).as("%s in %s", chosen, margin).isTrue();

            window.hands().type(KeyCode.ESCAPE);
            window.rest();
            double line = Toolkit.call(() -> window.page().inView().top(low).orElseThrow());
            assertThat(bounds(window.find(".card")).getMinY() - margin.getMinY()).isBetween(line - 1, line + 1);
        }
    }

    /// The last word of which the whole line is in view.
    private static Span lowest(TestWindow window, String text) {
        return WORD.matcher(text).results()
                .map(word -> new Span(word.start(), word.end()))
                .filter(word -> window.page().inView().bottom(word).orElse(Double.MAX_VALUE) < window.page().getHeight() - 30)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static Bounds bounds(Node node) {
        return Toolkit.call(() -> node.localToScene(node.getLayoutBounds()));
    }
}
