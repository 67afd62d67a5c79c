package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Code;
import hashiya.article.Ids;
import hashiya.library.Entry;
import hashiya.library.Library;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A code may have got its key before the window gave that key another act.
class ShadowedKeyTest {
    private static final String WARNING = "#code-shadowed-key";

    @Test
    void theCodeKeepsItsKeyAndIsToldUntilItGetsAnother(@TempDir Path folder) {
        var file = folder.resolve("library.hashiya");
        var ids = new Ids(Clock.systemUTC(), new Random(20261122));
        try (var library = Library.open(file)) {
            var old = new Code(ids.next(), "أسعار", "", "V", "", null);
            library.codes().add(List.of(old), new Entry(ids.next(), "add", "سلمى", Clock.systemUTC().instant()));
        }
        try (var window = TestWindow.on(file)) {
            window.open(Path.of("resources/hashiya/sample/article.txt"));
            window.hands().type(KeyCode.F4);
            window.rest();
            window.hands().type(KeyCode.HOME);
            window.rest();
            assertThat(window.find("#code-key").isVisible()).isTrue();
            assertThat(window.find(WARNING).isVisible()).isTrue();
            assertThat(key(window)).isEqualTo("V");

            window.hands().clickOn(window.find("#code-key")).type(KeyCode.F);
            window.rest();

            assertThat(key(window)).isEqualTo("F");
            assertThat(window.find(WARNING).isVisible()).isFalse();
        }
    }

    private static String key(TestWindow window) {
        return window.desk().coding().find("أسعار").orElseThrow().shortcut();
    }
}
