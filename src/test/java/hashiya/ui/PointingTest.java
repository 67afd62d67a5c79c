package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Article;
import hashiya.article.Span;
import hashiya.ui.reader.PageProbe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Selecting with the mouse and with the keys, in a real window.
class PointingTest {
    private static final String FIRST = "وصول القطار\n\nقالت المديرة: «انتظرنا القطار. كل حاوية تصل توفّر رحلة». ثم سأل الوزير «متى نصل؟» وخرج. عاد 75 عاملاً.\n\n";

    private final TestWindow window;
    private final Article article;

    PointingTest(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("article.txt"), FIRST + "سطر آخر من المقال الطويل.\n".repeat(80));
        window = TestWindow.on(folder.resolve("library.hashiya"));
        article = window.open(file);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aTripleClickTakesTheSentenceInsideAQuotationAndTheWholeAroundIt() {
        assertThat(clicked("حاوية", 3)).isEqualTo("كل حاوية تصل توفّر رحلة");
        assertThat(clicked("المديرة", 3)).isEqualTo("قالت المديرة: «انتظرنا القطار. كل حاوية تصل توفّر رحلة».");
        assertThat(clicked("نصل", 3)).isEqualTo("ثم سأل الوزير «متى نصل؟» وخرج.");
    }

    @Test
    void aDoubleClickTakesTheWordAndNoMarkBesideIt() {
        assertThat(clicked("انتظرنا", 2)).isEqualTo("انتظرنا");
        assertThat(clicked("نصل", 2)).isEqualTo("نصل");
    }

    @Test
    void draggingOnFromADoubleClickGoesByWords() {
        window.hands().clickOn(inside("انتظرنا"), MouseButton.PRIMARY).moveTo(inside("انتظرنا")).press(MouseButton.PRIMARY);
        window.hands().moveTo(inside("حاوية")).release(MouseButton.PRIMARY);
        window.rest();

        assertThat(selected()).isEqualTo("انتظرنا القطار. كل حاوية");
    }

    @Test
    void aShiftClickSelectsFromTheCaretEitherWay() {
        var from = article.text().indexOf("انتظرنا");
        window.click(from);
        shiftClick(article.text().indexOf(". كل"));
        assertThat(selected()).isEqualTo("انتظرنا القطار");

        shiftClick(article.text().indexOf("المديرة"));
        assertThat(selected()).isEqualTo("المديرة: «");
    }

    @Test
    void aDragBeyondTheLowerEdgeScrollsAndSelectsOn() throws TimeoutException {
        int start = article.text().indexOf("انتظرنا");
        var mouse = new Mouse(window.stage().getScene());
        mouse.press(point(start));
        mouse.drag(point(start).add(0, 40));
        mouse.drag(belowThePage());
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> window.selected().end() > start + 1200);
        mouse.release(belowThePage());
        window.rest();

        var selected = window.selected();
        assertThat(selected.start()).isEqualTo(start);
        assertThat(Toolkit.call(() -> window.page().inView().top(new Span(selected.end() - 1, selected.end())))).isPresent();
        window.rest();
        assertThat(window.selected()).as("after the mouse was let go").isEqualTo(selected);
    }

    @Test
    void theKeyboardExtendsBySentenceAndByParagraph() {
        window.click(article.text().indexOf("ثم سأل"));
        extend(KeyCode.ALT, KeyCode.DOWN);
        assertThat(selected()).isEqualTo("ثم سأل الوزير «متى نصل؟» وخرج. ");
        extend(KeyCode.ALT, KeyCode.DOWN);
        assertThat(selected()).endsWith("عاد 75 عاملاً.");

        window.click(article.text().indexOf("ثم سأل"));
        extend(KeyCode.ALT, KeyCode.UP);
        assertThat(selected()).startsWith("قالت المديرة").endsWith("رحلة». ");
        extend(KeyCode.ALT, KeyCode.UP);
        assertThat(window.selected().start()).as("over the empty line").isZero();

        window.click(article.text().indexOf("وصول"));
        extend(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(selected()).isEqualTo("وصول القطار\n\n");
        extend(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(selected()).isEqualTo(FIRST);
        extend(KeyCode.CONTROL, KeyCode.UP);
        assertThat(selected()).isEqualTo("وصول القطار\n\n");
    }

    private void extend(KeyCode modifier, KeyCode arrow) {
        window.hands().press(modifier, KeyCode.SHIFT).type(arrow).release(KeyCode.SHIFT, modifier);
        window.rest();
    }

    private String clicked(String words, int times) {
        window.hands().moveTo(inside(words));
        // One click more than a triple one would begin anew; the page under test counts as JavaFX does.
        window.hands().moveBy(0, 60).clickOn(MouseButton.PRIMARY).moveTo(inside(words));
        for (int click = 0; click < times; click++) {
            window.hands().clickOn(MouseButton.PRIMARY);
        }
        window.rest();
        return selected();
    }

    private void shiftClick(int offset) {
        new Mouse(window.stage().getScene()).click(point(offset), true);
        window.rest();
    }

    private Point2D inside(String words) {
        return point(article.text().indexOf(words) + 1);
    }

    private Point2D point(int offset) {
        return Toolkit.call(() -> new PageProbe(window.page()).before(offset));
    }

    private Point2D belowThePage() {
        return Toolkit.call(() -> window.page().localToScreen(window.page().getWidth() / 2, window.page().getHeight() + 30));
    }

    private String selected() {
        return window.selected().in(article.text());
    }
}
