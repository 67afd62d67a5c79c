package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.anchor.Anchors;
import hashiya.article.Ids;
import hashiya.article.Kind;
import hashiya.article.ReadingPlace;
import hashiya.article.Span;
import hashiya.desk.Desk;
import hashiya.desk.Taken;
import hashiya.intake.Intake;
import hashiya.library.Library;
import hashiya.phrases.Language;
import hashiya.ui.reader.ArticleArea;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// A window as a start shows it: with the article fetched first, and all that stands beside it left for later.
class FirstSightTest {
    private static final String LINE = "سطر من مقال طويل يملأ الصفحة ويمضي إلى آخرها ثم يمضي إلى السطر الذي بعده وما بعد ذلك أيضاً.\n";
    private static final List<String> PARTS =
            List.of(".top-bar", ".shelf-view", ".article-area", ".thin-map", ".margin-view", ".status-bar");

    private final FirstSight first = new FirstSight();
    private final Background background = Background.besideTheWindow();
    private final Desk desk;
    private final Stage stage;

    FirstSightTest(@TempDir Path folder) throws IOException {
        Toolkit.startHeadless();
        stage = Toolkit.call(Stage::new);
        desk = new Desk(
                Library.open(folder.resolve("library.hashiya")),
                new Intake(),
                new Anchors(),
                new Ids(Clock.systemUTC(), new Random()),
                Clock.systemUTC(),
                "سلمى");
        var file = Files.writeString(folder.resolve("long.txt"), "عنوان\n" + LINE.repeat(100));
        if (desk.shelving().take(file) instanceof Taken.Added(var article)) {
            int middle = article.text().length() / 2;
            desk.reading().keepPlace(article.id(), new ReadingPlace(middle, middle));
            desk.marking().mark(article, new Span(middle, middle + 2 * LINE.length()), Kind.QUOTE);
            desk.marking().mark(article, new Span(middle + 4, middle + 20), Kind.CLAIM);
        }
    }

    @AfterEach
    void close() {
        Toolkit.run(stage::close);
        background.close();
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingMovesWhenWhatWasLeftIsFilledIn(Language language) {
        var window = show(language);
        var before = places(window);
        assertThat(Toolkit.call(() -> ((Pane) window.root().lookup(".top-bar")).getChildren())).isEmpty();

        Toolkit.run(first::begin);
        places(window);
        double rows = rowsBeginAt(window);
        Toolkit.run(first::end);

        assertThat(places(window)).isEqualTo(before);
        assertThat(rowsBeginAt(window)).isEqualTo(rows);
        assertThat(Toolkit.call(() -> ((Pane) window.root().lookup(".top-bar")).getChildren())).isNotEmpty();
        assertThat(Toolkit.call(() -> Optional.ofNullable(window.root().lookup(".search-field")))).isPresent();
    }

    @Test
    void scrollBarsComeWithTheRestAndTakeTheirRoomBefore() {
        var window = show(Language.ARABIC);
        var bar = Toolkit.call(() -> window.root().lookup(".article-view .scroll-bar:vertical"));
        places(window);
        assertThat(Toolkit.call(bar::getOpacity)).isZero();
        assertThat(Toolkit.call(() -> bar.getLayoutBounds().getWidth())).isPositive();

        Toolkit.run(first::end);

        places(window);
        assertThat(Toolkit.call(bar::getOpacity)).isPositive();
    }

    /// For anything else JavaFX would begin its rasterizer, which takes longer than to paint the words.
    @Test
    void lettersAndPlainRectanglesAreAllThatIsPaintedFirst() throws TimeoutException {
        var window = show(Language.ARABIC);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Toolkit.call(() ->
                shapes(window.root()).anyMatch(shape -> shape.getStyleClass().contains("page-caret"))));

        var painted = Toolkit.call(() -> shapes(window.root()).toList());

        assertThat(painted).hasAtLeastOneElementOfType(Text.class);
        assertThat(painted).flatExtracting(Shape::getStyleClass).contains("page-caret", "mark", "mark-line");
        assertThat(painted).filteredOn(shape -> !(shape instanceof Text)).allSatisfy(shape -> {
            assertThat(shape).isInstanceOf(Rectangle.class);
            assertThat(shape.getStroke()).isNull();
            assertThat(((Rectangle) shape).getArcWidth()).isZero();
        });
    }

    private static Stream<Shape> shapes(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return Stream.empty();
        }
        return switch (node) {
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(FirstSightTest::shapes);
            case Shape shape -> Stream.of(shape);
            default -> Stream.empty();
        };
    }

    @Test
    void thePageGoesOnWhereItWasLeft() throws TimeoutException {
        var window = show(Language.ARABIC);
        var page = (ArticleArea) Toolkit.call(() -> window.root().lookup(".article-area"));
        int left = Toolkit.call(() -> page.article().length() / 2);

        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            int top = Toolkit.call(() -> page.inView().span().start());
            return Math.abs(top - left) < LINE.length(); // of the line at the top, the character in its middle
        });

        assertThat(Toolkit.call(page.selection()::caret)).isEqualTo(left);
    }

    private MainWindow show(Language language) {
        var model = Toolkit.call(() -> {
            var made = new DeskModel(desk, background);
            made.start(List.of(), () -> {});
            return made;
        });
        background.rest();
        return Toolkit.call(() -> {
            var settings = Settings.DEFAULT.with(language).with(FirstReading.OFF);
            var walls = new Walls(settings.theme());
            stage.setScene(new Scene(walls, 1000, 800));
            var page = new ArticleArea(settings.typography());
            page.rehearse();
            var window = new MainWindow(walls, page, first, model, new SystemFileDialogs(stage), settings, _ -> {}, () -> {});
            window.stand();
            stage.show();
            return window;
        });
    }

    private static double rowsBeginAt(MainWindow window) {
        return Toolkit.call(() -> {
            var rows = window.root().lookup(".shelf-view .list-view");
            return rows.localToScene(rows.getLayoutBounds()).getMinY();
        });
    }

    private static Map<String, Bounds> places(MainWindow window) {
        return Toolkit.call(() -> {
            window.root().applyCss();
            window.root().layout();
            var places = new LinkedHashMap<String, Bounds>();
            PARTS.forEach(part -> {
                var node = window.root().lookup(part);
                places.put(part, node.localToScene(node.getLayoutBounds()));
            });
            return places;
        });
    }
}
