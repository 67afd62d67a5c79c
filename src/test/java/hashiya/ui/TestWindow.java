package hashiya.ui;

import hashiya.anchor.Anchors;
import hashiya.article.Article;
import hashiya.article.Ids;
import hashiya.article.Span;
import hashiya.desk.Desk;
import hashiya.desk.Page.Placed;
import hashiya.desk.Taken;
import hashiya.intake.Intake;
import hashiya.library.Library;
import hashiya.ui.reader.ArticleArea;
import hashiya.ui.reader.PageProbe;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;

/// A real window on a real library, with a person's hands before it.
final class TestWindow implements AutoCloseable {
    /// As a person likes it who makes all marks by hand.
    private static final Settings QUIET = Settings.DEFAULT.with(FirstReading.OFF);

    private final FxRobot robot = new FxRobot();
    private final Background background = Background.besideTheWindow();
    private final Desk desk;
    private final MainWindow window;
    private final Stage stage;

    /// Where the file dialogs of this window point: to write a table, and to take one in.
    final List<Path> saveTo = new ArrayList<>();

    final List<Path> openFrom = new ArrayList<>();

    private TestWindow(Path library, double width, double height, Settings liked) {
        Toolkit.startHeadless();
        desk = new Desk(
                Library.open(library),
                new Intake(),
                new Anchors(),
                new Ids(Clock.systemUTC(), new Random()),
                Clock.systemUTC(),
                "سلمى");
        window = Toolkit.call(() -> new MainWindow(
                new DeskModel(desk, background), new Dialogs(), liked, _ -> {}, () -> {}));
        stage = Toolkit.call(() -> {
            var shown = new Stage();
            shown.setScene(new Scene(window.root(), width, height));
            shown.show();
            window.model().start(List.of(), () -> {});
            return shown;
        });
        rest();
    }

    static TestWindow on(Path library) {
        return on(library, 1000, 800);
    }

    static TestWindow on(Path library, double width, double height) {
        return on(library, width, height, QUIET);
    }

    static TestWindow on(Path library, double width, double height, Settings liked) {
        return new TestWindow(library, width, height, liked);
    }

    Desk desk() {
        return desk;
    }

    DeskModel model() {
        return window.model();
    }

    FxRobot hands() {
        return robot;
    }

    MainWindow window() {
        return window;
    }

    Stage stage() {
        return stage;
    }

    ArticleArea page() {
        return (ArticleArea) find(".article-area");
    }

    Node find(String selector) {
        return Objects.requireNonNull(window.root().lookup(selector), selector);
    }

    /// Takes a file in and opens it, as the open dialog would.
    Article open(Path file) {
        Toolkit.run(() -> window.model().taking().take(List.of(file)));
        rest();
        return switch (desk.shelving().take(file)) {
            case Taken.AlreadyThere(var article) -> article;
            case Taken other -> throw new AssertionError("not taken: " + other);
        };
    }

    /// Drags the mouse over a stretch, from the edge its first character is entered by to the edge its last is left by.
    void drag(Span span) {
        var from = onScreen(probe -> probe.before(span.start()));
        var to = onScreen(probe -> probe.after(span.end()));
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to)).moveTo(to).release(MouseButton.PRIMARY);
        rest();
    }

    void click(int offset) {
        robot.clickOn(onScreen(probe -> probe.before(offset)), MouseButton.PRIMARY);
        rest();
    }

    Span selected() {
        return Toolkit.call(() -> page().selection().span());
    }

    /// The marks that are shown, in text order.
    List<Placed> marks() {
        var index = model().marking().index();
        return Toolkit.call(() -> Stream.of(index.kept(), index.unkept())
                .flatMap(marks -> marks.inOrder().values().stream())
                .sorted()
                .toList());
    }

    int paintedMarks() {
        return Toolkit.call(() -> new PageProbe(page()).paintedMarks());
    }

    /// Waits until everything asked for has been stored and shown.
    void rest() {
        for (int round = 0; round < 2; round++) { // what is laid out may ask for more, and that must be laid out too
            background.rest();
            Toolkit.run(this::layOut);
        }
        background.rest();
    }

    /// Styles and lays out what has changed, menus too, as the next pulse would; a loaded machine's may come late.
    private void layOut() {
        Window.getWindows().stream().map(Window::getScene).filter(Objects::nonNull).map(Scene::getRoot).forEach(root -> {
            root.applyCss();
            root.layout();
        });
    }

    @Override
    public void close() {
        Toolkit.run(stage::close);
        background.close();
        desk.close();
    }

    private Point2D onScreen(Function<PageProbe, Point2D> where) {
        return Toolkit.call(() -> where.apply(new PageProbe(page())));
    }

    private final class Dialogs implements FileDialogs {
        @Override
        public List<Path> open(String title) {
            return List.of();
        }

        @Override
        public Optional<Path> openTable(String title) {
            return openFrom.stream().findFirst();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName) {
            return saveTo.stream().findFirst();
        }
    }
}
