package hashiya.ui;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The same report in another paper is offered below the margin, and taken or left with one key or one click.
class VersioningPanelTest {
    private static final Path SAMPLE = Path.of("resources/hashiya/sample/article.txt");

    @TempDir
    Path folder;

    private TestWindow window;
    private Article first;
    private Article second;

    @BeforeEach
    void openTheSameReportTwice() throws IOException, TimeoutException {
        window = TestWindow.on(folder.resolve("library.hashiya"));
        first = window.open(SAMPLE);
        var paper = Files.writeString(
                folder.resolve("paper.txt"), "قطار وادي الزهر يصل أخيرًا\n" + Files.readString(SAMPLE) + "\nخاص بصحيفتنا.");
        second = window.open(paper);
        waitUntil(true);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aClickMakesItTheNewestVersionAndUndoTakesThatBack() throws TimeoutException {
        assertThat(articles()).isEqualTo(2);

        window.hands().clickOn(window.find("#version-join"), MouseButton.PRIMARY);
        waitUntil(false);

        assertThat(articles()).isEqualTo(1);
        assertThat(shown().id()).isEqualTo(first.id());
        assertThat(shown().text()).isEqualTo(second.text());

        window.hands().push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertThat(articles()).isEqualTo(2);
        waitUntil(true);
    }

    @Test
    void aKeyDoesTheSame() throws TimeoutException {
        window.hands().push(KeyCode.CONTROL, KeyCode.J);
        waitUntil(false);

        assertThat(articles()).isEqualTo(1);
    }

    @Test
    void twoArticlesStayTwo() throws TimeoutException {
        window.hands().clickOn(window.find("#version-apart"), MouseButton.PRIMARY);
        waitUntil(false);

        Toolkit.run(() -> window.model().reading().open(first.id()));
        window.rest();
        assertThat(articles()).isEqualTo(2);
        assertThat(window.find(".versioning-panel").isVisible()).isFalse();

        window.hands().push(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(true);
    }

    private int articles() {
        window.rest();
        return window.desk().shelving().articles().size();
    }

    private Article shown() {
        return Objects.requireNonNull(window.model().page().get()).article();
    }

    private void waitUntil(boolean isOffered) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, SECONDS, () -> window.find(".versioning-panel").isVisible() == isOffered);
        window.rest();
    }
}
