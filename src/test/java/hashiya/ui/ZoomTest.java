package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The place being read stays under the eyes while the page grows and shrinks.
class ZoomTest {
    private static final String LINES = "قالت الهيئة إن القطار يصل إلى المرفأ كل يوم ويحمل الحبوب والأسمدة إلى المدن الداخلية. ".repeat(5) + "\n";

    private final TestWindow window;
    private final Path folder;

    ZoomTest(@TempDir Path folder) {
        this.folder = folder;
        window = TestWindow.on(folder.resolve("library.hashiya"));
    }

    @BeforeEach
    void scrollIntoALongArticle() throws IOException {
        window.open(Files.writeString(folder.resolve("long.txt"), "العنوان\n" + LINES.repeat(40)));
        Toolkit.run(() -> {
            window.page().scrolling().showFrom(17);
            window.page().layout();
        });
        window.rest();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theWheelKeepsTheLineUnderTheMouse() {
        for (double delta : new double[] {40, 40, 40, 40, -40, -40, -40, -40, -40, -40}) {
            double size = size();
            var read = at(400);
            Toolkit.run(() -> Event.fireEvent(window.page(), wheel(delta, 400)));
            window.rest();

            assertThat(size() > size).isEqualTo(delta > 0);
            assertThat(top(read.character())).isBetween(read.top() - 2, read.top() + 2);
        }
    }

    @Test
    void aPinchKeepsItToo() {
        var read = at(300);
        Toolkit.run(() -> Event.fireEvent(window.page(), pinch(1.5, 300)));
        window.rest();

        assertThat(size()).isBetween(31.0, 32.0);
        assertThat(top(read.character())).isBetween(read.top() - 2, read.top() + 2);
    }

    @Test
    void theKeysKeepTheLineAtTheTop() {
        var read = at(5);
        window.hands().push(KeyCode.CONTROL, KeyCode.EQUALS);
        window.rest();

        assertThat(size()).isGreaterThan(23);
        assertThat(top(read.character())).isBetween(read.top() - 40, read.top() + 40);
    }

    private record Read(int character, double top) {}

    private Read at(double height) {
        int hit = Toolkit.call(() -> window.page().hit(window.page().getWidth() / 2, height).getInsertionIndex());
        int offset = window.page().article().charAt(hit) == '\n' ? hit - 1 : hit;
        return new Read(offset, top(offset));
    }

    private double top(int offset) {
        return Toolkit.call(() -> window.page().inView().top(new Span(offset, offset + 1)).orElseThrow());
    }

    private double size() {
        return Toolkit.call(() -> window.page().typography().size());
    }

    private ScrollEvent wheel(double delta, double height) {
        double y = inScene(height);
        return new ScrollEvent(ScrollEvent.SCROLL, 100, y, 100, y, false, true, false, false, true, false, 0, delta, 0, delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, pick(y));
    }

    private ZoomEvent pinch(double factor, double height) {
        double y = inScene(height);
        return new ZoomEvent(ZoomEvent.ZOOM, 100, y, 100, y, false, false, false, false, true, false, factor, factor, pick(y));
    }

    private double inScene(double height) {
        return window.page().localToScene(0, height).getY();
    }

    private PickResult pick(double y) {
        return new PickResult(window.page(), 100, y);
    }
}
