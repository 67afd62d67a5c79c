package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hashiya.article.Article;
import hashiya.article.Span;
import hashiya.desk.Deed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Going on where one stopped reading.
class BookmarkTest {
    private static final String LINE = "سطر من مقال طويل يملأ الصفحة ويمضي إلى آخرها ثم يمضي إلى السطر الذي بعده وما بعد ذلك أيضاً.\n";

    private final Path folder;
    private final Path library;
    private final Article article;
    private TestWindow window;

    BookmarkTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        library = folder.resolve("library.hashiya");
        window = TestWindow.on(library);
        article = window.open(Files.writeString(folder.resolve("long.txt"), "عنوان\n" + LINE.repeat(100)));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theWindowOpensWhereItWasClosed() {
        int caret = readOn();
        double top = top(caret);

        window.close();
        window = TestWindow.on(library);

        assertThat(Toolkit.call(() -> window.page().selection().caret())).isEqualTo(caret);
        assertThat(top(caret)).isCloseTo(top, within(60.0));
        assertThat(Toolkit.call(() -> window.desk().undoing().undoable()))
                .as("reading on is no act: the last one is still that the article was added")
                .hasValueSatisfying(act -> assertThat(act.deed()).isEqualTo(Deed.ADD_ARTICLE));
    }

    @Test
    void anArticleOpensWhereItWasLeftForAnother() throws IOException {
        int caret = readOn();
        double top = top(caret);

        window.open(Files.writeString(folder.resolve("other.txt"), "آخر\nنص قصير.\n"));
        assertThat(Toolkit.call(() -> window.page().selection().caret())).isZero();
        Toolkit.run(() -> window.model().reading().open(article.id()));
        window.rest();

        assertThat(Toolkit.call(() -> window.page().selection().caret())).isEqualTo(caret);
        assertThat(top(caret)).isCloseTo(top, within(60.0));
    }

    @Test
    void aMomentOfRestIsEnough() throws TimeoutException {
        int caret = readOn();

        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> window.desk().reading().place(article.id())
                .filter(place -> place.caret() == caret && place.top() > LINE.length() * 10)
                .isPresent());
    }

    /// Pages down with the keys and says where the caret stands then.
    private int readOn() {
        for (int page = 0; page < 4; page++) {
            window.hands().type(KeyCode.PAGE_DOWN);
            window.rest();
        }
        int caret = Toolkit.call(() -> window.page().selection().caret());
        assertThat(caret).isGreaterThan(LINE.length() * 10);
        return caret;
    }

    private double top(int offset) {
        return Toolkit.call(() -> window.page().inView().top(new Span(offset, offset + 1))).orElse(-10_000);
    }
}
