package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hashiya.article.Article;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.phrases.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.MoveTo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The thin map beside the page.
class MapTest {
    private static final String LINE = "سطر من مقال طويل يملأ الصفحة.\n";

    private final Path folder;
    private final TestWindow window;
    private final Article article;

    MapTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        window = TestWindow.on(folder.resolve("library.hashiya"));
        article = window.open(Files.writeString(
                folder.resolve("article.txt"), "عنوان\n" + LINE.repeat(100) + "في الوسط كلمة نادرة.\n" + LINE.repeat(100)));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aMarkAndASearchHitStandWhereTheyStandInTheArticle() {
        var middle = span("كلمة نادرة");
        mark(middle, Kind.QUOTE);
        mark(span("عنوان"), Kind.CLAIM);
        Toolkit.run(() -> {
            window.model().find().words().set("نادرة");
            window.model().find().begin(0);
        });
        window.rest();

        double share = middle.start() / (double) article.text().length();
        assertThat(rows("quote")).singleElement().satisfies(y -> assertThat(y).isCloseTo(share, within(0.02)));
        assertThat(rows("claim")).singleElement().satisfies(y -> assertThat(y).isCloseTo(0, within(0.02)));
        assertThat(rows("hit")).singleElement().satisfies(y -> assertThat(y).isCloseTo(share, within(0.02)));
        assertThat(rows("code")).isEmpty();
    }

    @Test
    void aClickGoesThereAndTheFrameFollows() {
        var last = span("كلمة نادرة");
        var map = bounds();
        double before = frame();
        double y = map.getMinY() + map.getHeight() * last.start() / article.text().length();
        window.hands().clickOn(new Point2D(map.getCenterX(), y), MouseButton.PRIMARY);
        window.rest();

        assertThat(Toolkit.call(() -> window.page().inView().top(last))).isPresent();
        assertThat(frame()).isGreaterThan(before + 100);
    }

    /// However short its first line is.
    @Test
    void allOfAShortArticleIsInView() throws IOException {
        var brief = window.open(Files.writeString(folder.resolve("brief.txt"), "أمطار غزيرة\nبيروت - 3 شباط 2024\nهطلت أمطار."));

        assertThat(Toolkit.call(() -> window.page().inView().span())).isEqualTo(new Span(0, brief.text().length()));
    }

    @Test
    void aMarkThatIsGoneIsGoneFromTheMapToo() {
        mark(span("كلمة نادرة"), Kind.QUOTE);
        assertThat(rows("quote")).hasSize(1);

        Toolkit.run(() -> window.model().undoing().undo());
        window.rest();

        assertThat(rows("quote")).isEmpty();
    }

    @Test
    void standsAtTheFarSideOfThePageInEachLanguage() {
        assertThat(bounds().getMaxX()).isLessThan(page().getMinX() + 1);

        Toolkit.run(() -> window.window().speak(Language.ENGLISH));
        window.rest();

        assertThat(bounds().getMinX()).isGreaterThan(page().getMaxX() - 1);
    }

    private void mark(Span span, Kind kind) {
        Toolkit.run(() -> window.model().marking().mark(span, kind));
        window.rest();
    }

    private Span span(String words) {
        int start = article.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    /// Where the runs of a lane begin, as shares of the map's height.
    private List<Double> rows(String lane) {
        return Toolkit.call(() -> {
            var path = (javafx.scene.shape.Path) window.find(".map-lane." + lane);
            double height = window.find(".thin-map").getLayoutBounds().getHeight();
            var rows = new ArrayList<Double>();
            for (var element : path.getElements()) {
                if (element instanceof MoveTo start) {
                    rows.add(start.getY() / height);
                }
            }
            return rows;
        });
    }

    private double frame() {
        return Toolkit.call(() -> window.find(".map-view").getBoundsInParent().getMinY());
    }

    private Bounds bounds() {
        return Toolkit.call(() -> window.find(".thin-map").localToScreen(window.find(".thin-map").getLayoutBounds()));
    }

    private Bounds page() {
        return Toolkit.call(() -> window.page().localToScreen(window.page().getLayoutBounds()));
    }
}
