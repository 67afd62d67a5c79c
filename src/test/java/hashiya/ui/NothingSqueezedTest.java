package hashiya.ui;

import hashiya.phrases.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In a window of any size every bar, card, panel and menu is whole: no word is cut short, nothing stands out of what holds it,
/// nothing lies over its neighbour.
class NothingSqueezedTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"ARABIC, 420, 600", "ENGLISH, 420, 600", "ARABIC, 1000, 900", "ENGLISH, 1400, 900"})
    void allThatCanBeShownHasRoom(Language language, double width, double height) throws IOException, TimeoutException {
        var looked = new SoftAssertions();
        try (var window = TestWindow.on(folder.resolve("library.hashiya"), width, height, Settings.DEFAULT.with(language))) {
            new Sights(window, folder, sight -> {
                looked.assertThat(squeezed(window.window().root())).as(sight).isEmpty();
                for (var popup : popups()) {
                    looked.assertThat(squeezed(popup.getScene().getRoot())).as(sight).isEmpty();
                }
            }).showAll();
        }
        looked.assertAll();
    }

    /// As the next pulse would show it: what has come at this very moment stands nowhere before that.
    private static List<String> squeezed(Parent root) {
        return Toolkit.call(() -> {
            root.applyCss();
            root.layout();
            return Squeezed.in(root);
        });
    }

    private static List<Window> popups() {
        return Toolkit.call(() -> Window.getWindows().stream().filter(PopupWindow.class::isInstance).toList());
    }
}
