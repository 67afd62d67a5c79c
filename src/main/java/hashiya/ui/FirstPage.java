package hashiya.ui;

import hashiya.article.ReadingPlace;
import hashiya.desk.Desk;
import hashiya.desk.Page;
import hashiya.ui.reader.ArticleArea;
import hashiya.ui.reader.Galley;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// The page a window opens with, made on a thread of its own while the toolkit starts, the library is opened and the walls are
/// made; the article that will be read is set on it already. Until it is there, no other thread may set words.
public final class FirstPage {
    /// In UTF-16 units. A longer text takes long to be read, and is read once more by the window.
    private static final int LONGEST = 200_000;

    /// In pixels, what the bars leave of a window as it opens. What is missing is set later, what is too much for nobody.
    private static final double HEIGHT = 820;

    /// What is not read by then comes later, as every other article does.
    private static final long PATIENCE_MILLIS = 400;

    private final CompletableFuture<Optional<Opened>> article = new CompletableFuture<>();
    private final Future<ArticleArea> made;

    /// @param top the first unit in view
    private record Opened(Galley text, int top) {}

    private FirstPage(Path settings) {
        made = Toolkit.beside("page", () -> make(settings));
    }

    /// Begins to make it, as soon as somebody begins to start the toolkit. It has to be told [what is read][#open] on it.
    ///
    /// @param settings the file in which the person's choices are kept
    public static FirstPage begin(Path settings) {
        return new FirstPage(settings);
    }

    /// Has it opened with the newest article of a library, as soon as that is open.
    public void open(Supplier<Desk> library) {
        var _ = Toolkit.beside("article", () -> article.complete(newest(library)));
    }

    /// Leaves it empty: what will be read on it is another article, or none.
    public FirstPage leaveEmpty() {
        article.complete(Optional.empty());
        return this;
    }

    /// Waits for it. From then on it belongs to the JavaFX thread.
    public ArticleArea take() {
        return Toolkit.outcome(made);
    }

    private ArticleArea make(Path file) {
        Toolkit.awaitBeginning();
        Fonts.load();
        var settings = Settings.load(file);
        var area = area(settings);
        area.set(settings.view());
        article.completeOnTimeout(Optional.empty(), PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .join()
                .ifPresentOrElse(opened -> area.setAhead(opened.text(), opened.top(), HEIGHT), area::rehearse);
        return area;
    }

    /// As it is made, RichTextFX asks the toolkit to do something later. That takes it from the moment on in which it begins
    /// to start; it is most unlikely, and not impossible, that this thread has come so far before.
    private static ArticleArea area(Settings settings) {
        try {
            return new ArticleArea(settings.typography());
        } catch (IllegalStateException tooEarly) {
            System.getLogger(FirstPage.class.getName()).log(Level.DEBUG, "the page was made too early", tooEarly);
            Display.start();
            return new ArticleArea(settings.typography());
        }
    }

    private static Optional<Opened> newest(Supplier<Desk> library) {
        try {
            var reading = library.get().reading();
            return reading.openNewest()
                    .filter(page -> page.article().text().length() <= LONGEST)
                    .map(page -> opened(page, reading.place(page.article().id())))
                    .filter(opened -> ReadingModel.canShow(opened.text()));
        } catch (RuntimeException trouble) {
            System.getLogger(FirstPage.class.getName()).log(Level.DEBUG, "whoever opens the library tells of it", trouble);
            return Optional.empty();
        }
    }

    private static Opened opened(Page page, Optional<ReadingPlace> left) {
        return new Opened(Galley.of(page.article().text(), page.direction()), left.map(ReadingPlace::top).orElse(0));
    }
}
