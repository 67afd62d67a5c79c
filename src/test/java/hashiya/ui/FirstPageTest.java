package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.anchor.Anchors;
import hashiya.arabic.Direction;
import hashiya.article.Article;
import hashiya.article.Ids;
import hashiya.article.ReadingPlace;
import hashiya.article.Span;
import hashiya.desk.Desk;
import hashiya.desk.Taken;
import hashiya.intake.Intake;
import hashiya.library.Library;
import hashiya.ui.reader.ArticleArea;
import hashiya.ui.reader.Galley;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page of a start, which is set before there is a window.
class FirstPageTest {
    private static final String LINE = "سطر من مقال طويل يملأ الصفحة ويمضي إلى آخرها، وفيه English words أيضاً، ثم يمضي إلى السطر الذي بعده.\n";

    private final Path folder;
    private final Path settings;
    private final Desk desk;
    private final Stage stage;

    FirstPageTest(@TempDir Path folder) {
        Toolkit.startHeadless();
        this.folder = folder;
        settings = folder.resolve("settings");
        stage = Toolkit.call(Stage::new);
        desk = new Desk(
                Library.open(folder.resolve("library.hashiya")),
                new Intake(),
                new Anchors(),
                new Ids(Clock.systemUTC(), new Random()),
                Clock.systemUTC(),
                "سلمى");
    }

    @AfterEach
    void close() {
        Toolkit.run(stage::close);
        desk.close();
    }

    @Test
    void theArticleThatCameLastIsSetOnIt() throws IOException {
        var article = take("عنوان\n" + LINE.repeat(20));

        var page = opened();

        assertThat(page.article()).isEqualTo(article.text());
        assertThat(page.getVisibleParagraphs()).hasSizeGreaterThan(5);
    }

    @Test
    void itIsSetWhereTheReadingStopped() throws IOException {
        var article = take("عنوان\n" + LINE.repeat(100));
        int middle = article.text().indexOf("سطر", article.text().length() / 2);
        desk.reading().keepPlace(article.id(), new ReadingPlace(middle, middle));

        var page = opened();

        int before = (int) article.text().substring(0, middle).lines().count();
        assertThat(page.firstVisibleParToAllParIndex()).isEqualTo(before).isPositive();
    }

    @Test
    void nothingIsLeftOnItWhereThereIsNoArticle() {
        assertThat(opened().article()).isEmpty();
    }

    @Test
    void aVeryLongArticleIsLeftToTheWindow() throws IOException {
        take("عنوان\n" + LINE.repeat(2500));

        assertThat(opened().article()).isEmpty();
    }

    @Test
    void aLibraryThatCannotBeReadLeavesItEmpty() {
        var page = FirstPage.begin(settings);
        page.open(() -> {
            throw new IllegalStateException("damaged");
        });

        assertThat(page.take().article()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 700, 420})
    void inAWindowItLooksLikeAPageThatIsSetThere(int width) throws IOException {
        var article = take("عنوان\n" + LINE.repeat(40));

        var ahead = placesOfWords(opened(), article.text(), width);
        var page = FirstPage.begin(settings).leaveEmpty().take();
        Toolkit.run(() -> page.show(Galley.of(article.text(), Direction.RIGHT_TO_LEFT)));

        assertThat(ahead).isEqualTo(placesOfWords(page, article.text(), width)).anyMatch(OptionalDouble::isPresent);
    }

    private Article take(String text) throws IOException {
        var taken = desk.shelving().take(Files.writeString(folder.resolve("article.txt"), text));
        assertThat(taken).isInstanceOf(Taken.Added.class);
        return ((Taken.Added) taken).article();
    }

    private ArticleArea opened() {
        var page = FirstPage.begin(settings);
        page.open(() -> desk);
        return page.take();
    }

    /// How far below the top of the page each part of a text stands in a window, where it is in view.
    private List<OptionalDouble> placesOfWords(ArticleArea page, String text, int width) {
        return Toolkit.call(() -> {
            var root = new StackPane(page);
            stage.setScene(new Scene(root, width, 600));
            stage.show();
            root.applyCss();
            root.layout();
            var places = new ArrayList<OptionalDouble>();
            for (int at = 0; at + 7 < text.length(); at += 7) {
                places.add(page.inView().top(new Span(at, at + 1)));
                places.add(page.inView().bottom(new Span(at, at + 1)));
            }
            return places;
        });
    }
}
