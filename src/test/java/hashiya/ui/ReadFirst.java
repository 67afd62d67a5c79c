package hashiya.ui;

import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Span;
import hashiya.desk.Page.Placed;
import hashiya.ui.reader.PageProbe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Circle;

/// A window on an article that the first reading has found two quotes in: one told directly, one indirectly.
final class ReadFirst implements AutoCloseable {
    static final String FIRST = "ننتظر هذا الجسر منذ عشرين عامًا";
    static final String SECOND = "العمل سيبدأ في الربيع";
    static final String TEXT = """
            جسر جديد في الرمّان
            قالت رئيسة البلدية سلوى ناصر: «%s».
            وأضافت ناصر أن %s.
            """.formatted(FIRST, SECOND);

    TestWindow window;
    final Article article;

    /// Where the article came from; to be written anew for a newer version.
    final Path file;

    private final Path library;
    private final double width;

    ReadFirst(Path folder) throws IOException {
        this(folder, 1000);
    }

    /// @param width of the window
    ReadFirst(Path folder, double width) throws IOException {
        file = Files.writeString(folder.resolve("article.txt"), TEXT);
        library = folder.resolve("library.hashiya");
        this.width = width;
        window = TestWindow.on(library, width, 800, Settings.DEFAULT);
        article = window.open(file);
        window.click(0);
        press(KeyCode.ESCAPE);
    }

    @Override
    public void close() {
        window.close();
    }

    /// Closes the window and opens another on the same library.
    void openAgain() {
        window.close();
        window = TestWindow.on(library, width, 800, Settings.DEFAULT);
    }

    /// Presses keys together, and waits until all they did is stored and shown.
    void press(KeyCode... keys) {
        window.hands().push(keys);
        window.rest();
    }

    void click(String selector) {
        window.hands().clickOn(window.find(selector), MouseButton.PRIMARY);
        window.rest();
    }

    void select(String words) {
        window.drag(span(words));
    }

    /// Drags the handle at the end of the mark looked at to the end of these words.
    void dragEndTo(String words) {
        var mouse = new Mouse(window.stage().getScene());
        var from = Toolkit.call(() -> window.page().lookupAll(".mark-handle").stream()
                .map(ReadFirst::onScreen)
                .reduce((one, other) -> one.getY() > other.getY() ? one : other)
                .orElseThrow());
        var to = Toolkit.call(() -> new PageProbe(window.page()).after(span(words).end()));
        mouse.press(from);
        mouse.drag(from.midpoint(to));
        mouse.drag(to);
        mouse.release(to);
        window.rest();
    }

    private static Point2D onScreen(Node handle) {
        var circle = (Circle) handle;
        return circle.localToScreen(circle.getCenterX(), circle.getCenterY());
    }

    Span span(String words) {
        int start = article.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    /// The proposals that are shown.
    List<Annotation> proposed() {
        return window.marks().stream().filter(Proposals::isProposed).map(Placed::annotation).toList();
    }

    /// What the library has of the article's marks.
    List<Annotation> stored() {
        return window.desk().reading().open(article.id()).orElseThrow().placed().stream().map(Placed::annotation).toList();
    }

    /// The words of the mark that has the focus.
    String focusedWords() {
        return Toolkit.call(() -> words(window.model().marking().focusedMark().orElseThrow()));
    }

    static String words(Annotation mark) {
        return mark.anchor().exact();
    }
}
