package hashiya.ui;

import hashiya.arabic.TitleOrder;
import hashiya.desk.Desk;
import hashiya.library.Backup;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.ArticleArea;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window on a person's screen, from its opening to its closing.
public final class AppWindow {
    private static final List<Integer> ICON_SIZES = List.of(32, 128);
    private static final double SMALLEST_WIDTH = 480;
    private static final double SMALLEST_HEIGHT = 360;

    /// A window that waits longer for its first article is shown without it.
    private static final long PATIENCE_MILLIS = 400;

    /// A window that is not painted by then, such as one that is covered, is filled all the same.
    private static final long LONGEST_PAINTING_MILLIS = 1000;

    private AppWindow() {}

    /// The way in for the files of a second start.
    @FunctionalInterface
    public interface Entrance {
        /// Hands every visitor's files over, which then have been taken in, until it is closed; nothing where there is none.
        Optional<AutoCloseable> open(Consumer<List<Path>> visitor);
    }

    /// What a window is made of.
    ///
    /// @param window stands in the shell once it is shown
    /// @param first what it leaves for when it has been painted
    /// @param settled when what is opened first has been fetched
    /// @param painted when it and the first rows of the shelf stand on the screen
    private record Begun(
            Stage stage,
            MainWindow window,
            FirstSight first,
            DeskModel model,
            CompletableFuture<@Nullable Void> settled,
            CompletableFuture<@Nullable Void> painted,
            CompletableFuture<Optional<Backup>> closed) {}

    /// Does what making a window takes and what needs no toolkit, so that it is done while that starts: what is needed first
    /// comes first.
    public static void prepare(Path settings) {
        Fonts.load();
        ArticleArea.prepare();
        Phrases.in(Settings.load(settings).language());
    }

    /// The window's outside, made on the JavaFX thread. The toolkit must run. Not to be called on the JavaFX thread.
    ///
    /// @param settings the file in which the person's choices are kept
    /// @param page that will stand in it
    public static Shell shell(Path settings, FirstPage page) {
        return Toolkit.call(() -> Shell.of(settings, page));
    }

    /// For the first plural and day, and the first titles and names it compares, ICU reads its tables: once the page
    /// stands on the screen, beside what comes before the shelf. Sooner, it would take a core from the painting of the page.
    private static void prepareWords(Phrases phrases, ShelfStanding shelf) {
        phrases.date(Instant.EPOCH, ZoneOffset.UTC);
        phrases.say("shelf.articles", 0);
        if (shelf.comparesWords()) {
            TitleOrder.AS_WRITTEN.key("");
        }
    }

    /// Shows the window and returns when a person has closed it and everything they did is stored: with the backup they
    /// want to go back to, if the library turned out to be damaged and they do.
    ///
    /// The toolkit must run. Not to be called on the JavaFX thread.
    ///
    /// @param files to take in and open; none to open what came last
    /// @param shell used for this window alone
    /// @param session what the window has open, and had when it was last cut off
    public static Optional<Backup> showUntilClosed(
            Desk desk, List<Path> files, Shell shell, Session session, Entrance entrance) {
        var wanted = showUntilStored(desk, files, shell, session, entrance);
        session.end();
        return wanted;
    }

    private static Optional<Backup> showUntilStored(
            Desk desk, List<Path> files, Shell shell, Session session, Entrance entrance) {
        try (var background = Background.besideTheWindow()) {
            var begun = Toolkit.call(() -> begin(desk, background, files, shell, session));
            begun.settled().completeOnTimeout(null, PATIENCE_MILLIS, TimeUnit.MILLISECONDS).join();
            Hashiya.awaitName();
            Toolkit.run(() -> show(begun, shell.settings()));
            begun.painted().completeOnTimeout(null, LONGEST_PAINTING_MILLIS, TimeUnit.MILLISECONDS).join();
            Toolkit.run(begun.first()::end);
            var model = begun.model();
            try (var _ = Watch.over(
                            desk,
                            () -> Platform.runLater(model::catchUp),
                            trouble -> Platform.runLater(() -> model.errands().tell(trouble)));
                    var _ = Closing.of(entrance.open(visitors -> welcome(visitors, begun, background)))) {
                TitleOrder.AS_WRITTEN.key(""); // reads tables that the first list of names would wait for
                return begun.closed().join();
            }
        }
    }

    /// Takes a second start's files in and comes to the front.
    private static void welcome(List<Path> files, Begun begun, Background background) {
        Toolkit.run(() -> {
            begun.stage().setIconified(false);
            begun.stage().toFront();
            if (!files.isEmpty()) {
                begun.model().taking().take(files);
            }
        });
        background.rest();
    }

    /// Has what is opened first fetched, and meanwhile takes the page over and puts the window's parts together, but not yet
    /// into the shell: what stands there would be styled and laid out once without its words, and once with them.
    private static Begun begin(Desk desk, Background background, List<Path> files, Shell shell, Session session) {
        var settings = shell.settings();
        var model = new DeskModel(desk, background);
        var settled = new CompletableFuture<@Nullable Void>();
        var painted = new CompletableFuture<@Nullable Void>();
        var closed = new CompletableFuture<Optional<Backup>>();
        var stage = new Stage();
        model.errands().onDamage((trouble, backup) -> {
            var _ = ClosedLibrary.ask(trouble, Optional.of(backup), settings).thenAccept(goesBack -> {
                if (goesBack) {
                    closed.complete(Optional.of(backup));
                    Platform.runLater(stage::close);
                }
            });
        });
        model.page().subscribe(page -> {
            if (page != null) {
                background.holdUntil(painted);
                background.run(() -> session.keep(page.article().id()));
            }
        });
        model.shelf().startAs(settings.shelf()); // as the window will say, too late for the first that is asked for
        model.giveTo(settings.coder());
        model.start(files, () -> settled.complete(null));
        stage.setOnHidden(_ -> closed.complete(Optional.empty()));
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        name(stage, settings);
        stage.setScene(shell.scene());
        var first = new FirstSight();
        var dialogs = new SystemFileDialogs(stage);
        var page = shell.page().take();
        var window = new MainWindow(shell.walls(), page, first, model, dialogs, settings, changed -> {
            name(stage, changed);
            background.run(() -> changed.save(shell.file()));
        }, stage::close);
        first.leave(() -> icons(stage));
        first.leave(() -> session.cutOff().ifPresent(window::offerLastTime));
        return new Begun(stage, window, first, model, settled, painted, closed);
    }

    /// Puts all in its place, and shows it.
    private static void show(Begun begun, Settings settings) {
        var stage = begun.stage();
        var scene = stage.getScene();
        begun.window().stand();
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                begun.model().shelf().refresh();
            }
        });
        whenLaidOut(scene, () -> {
            whenPainted(scene, () -> {
                Thread.startVirtualThread(() -> prepareWords(Phrases.in(settings.language()), settings.shelf()));
                begun.first().begin();
                whenLaidOut(scene, () -> whenPainted(scene, () -> begun.painted().complete(null)));
            });
        });
        stage.show();
    }

    /// Does something once, when what has been laid out stands on the screen.
    ///
    /// A scene in which anything has changed, and be it the pointer, waits in its next pulse until the last one has been drawn.
    /// What was drawn is then brought to the screen by a work of the JavaFX thread, and work that was asked for before that
    /// one, if it takes long, keeps it waiting.
    private static void whenPainted(Scene scene, Runnable then) {
        Platform.runLater(() -> {
            scene.setCursor(scene.getCursor() == null ? Cursor.DEFAULT : null);
            whenLaidOut(scene, () -> Platform.runLater(() -> Platform.runLater(then)));
        });
    }

    /// Does something once, in the next pulse, when all is laid out.
    private static void whenLaidOut(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                then.run();
            }
        });
        Platform.requestNextPulse();
    }

    /// In the sizes that JavaFX hands on: to Windows the one, to all others the other. They come after the page; a desktop
    /// knows whose window it is by its name.
    private static void icons(Stage stage) {
        ICON_SIZES.forEach(size -> stage.getIcons().add(new Image(Resources.url("/hashiya/ui/icons/" + size + ".png"))));
    }

    private static void name(Stage stage, Settings settings) {
        stage.setTitle(Phrases.in(settings.language()).say("app.name"));
    }
}
