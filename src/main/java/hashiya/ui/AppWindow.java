package hashiya.ui;

import hashiya.arabic.TitleOrder;
import hashiya.desk.Desk;
import hashiya.library.Backup;
import hashiya.phrases.Phrases;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window on a person's screen, from its opening to its closing.
public final class AppWindow {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128);
    private static final double SMALLEST_WIDTH = 480;
    private static final double SMALLEST_HEIGHT = 360;

    /// A window that waits longer for its first article is shown without it.
    private static final long PATIENCE_MILLIS = 400;

    private AppWindow() {}

    /// The way in for the files of a second start.
    @FunctionalInterface
    public interface Entrance {
        /// Hands every visitor's files over, which then have been taken in, until it is closed; nothing where there is none.
        Optional<AutoCloseable> open(Consumer<List<Path>> visitor);
    }

    /// @param settled when what is opened first stands on its page
    private record Made(
            Stage stage,
            DeskModel model,
            CompletableFuture<@Nullable Void> settled,
            CompletableFuture<Optional<Backup>> closed) {}

    /// Does what making a window takes and what needs no toolkit, so that it is done while that starts.
    public static void prepare(Path settings) {
        var phrases = Phrases.in(Settings.load(settings).language());
        phrases.say("shelf.articles", 0); // for the first plural ICU reads its tables
        TitleOrder.AS_WRITTEN.key("");
    }

    /// Shows the window and returns when a person has closed it and everything they did is stored: with the backup they
    /// want to go back to, if the library turned out to be damaged and they do.
    ///
    /// The toolkit must run. Not to be called on the JavaFX thread.
    ///
    /// @param files to take in and open; none to open what came last
    /// @param settings the file in which the person's choices are kept
    /// @param session what the window has open, and had when it was last cut off
    public static Optional<Backup> showUntilClosed(
            Desk desk, List<Path> files, Path settings, Session session, Entrance entrance) {
        var wanted = showUntilStored(desk, files, settings, session, entrance);
        session.end();
        return wanted;
    }

    private static Optional<Backup> showUntilStored(
            Desk desk, List<Path> files, Path settings, Session session, Entrance entrance) {
        try (var background = Background.besideTheWindow()) {
            var made = Toolkit.call(() -> make(desk, background, files, settings, session));
            made.settled().completeOnTimeout(null, PATIENCE_MILLIS, TimeUnit.MILLISECONDS).join();
            Toolkit.run(made.stage()::show);
            var model = made.model();
            try (var _ = Watch.over(
                            desk,
                            () -> Platform.runLater(model::catchUp),
                            trouble -> Platform.runLater(() -> model.errands().tell(trouble)));
                    var _ = Closing.of(entrance.open(visitors -> welcome(visitors, made, background)))) {
                return made.closed().join();
            }
        }
    }

    /// Takes a second start's files in and comes to the front.
    private static void welcome(List<Path> files, Made made, Background background) {
        Toolkit.run(() -> {
            made.stage().setIconified(false);
            made.stage().toFront();
            if (!files.isEmpty()) {
                made.model().taking().take(files);
            }
        });
        background.rest();
    }

    /// Makes the window, while what it will show is fetched.
    private static Made make(
            Desk desk, Background background, List<Path> files, Path settingsFile, Session session) {
        var settings = Settings.load(settingsFile);
        var model = new DeskModel(desk, background);
        var settled = new CompletableFuture<@Nullable Void>();
        var painted = new CompletableFuture<@Nullable Void>();
        model.shelf().startAs(settings.shelf()); // as the window will say, too late for the first that is asked for
        model.giveTo(settings.coder());
        model.start(files, () -> settled.complete(null));
        var stage = new Stage();
        var closed = new CompletableFuture<Optional<Backup>>();
        var window = new MainWindow(model, new SystemFileDialogs(stage), settings, changed -> {
            name(stage, changed);
            background.run(() -> changed.save(settingsFile));
        }, stage::close);
        var room = Screen.getPrimary().getVisualBounds();
        stage.setScene(new Scene(window.root(), Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight())));
        tellPainted(stage.getScene(), painted);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        name(stage, settings);
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                model.shelf().refresh();
            }
        });
        model.errands().onDamage((trouble, backup) -> {
            var _ = ClosedLibrary.ask(trouble, Optional.of(backup), settings).thenAccept(goesBack -> {
                if (goesBack) {
                    closed.complete(Optional.of(backup));
                    Platform.runLater(stage::close);
                }
            });
        });
        stage.setOnHidden(_ -> closed.complete(Optional.empty()));
        icons(stage);
        session.cutOff().ifPresent(window::offerLastTime);
        model.page().subscribe(page -> {
            if (page != null) {
                background.holdUntil(painted);
                background.run(() -> session.keep(page.article().id()));
            }
        });
        return new Made(stage, model, settled, closed);
    }

    /// The second pulse waits until what the first has laid out is drawn.
    private static void tellPainted(Scene scene, CompletableFuture<@Nullable Void> painted) {
        scene.addPostLayoutPulseListener(new Runnable() {
            private boolean isLaidOut;

            @Override
            public void run() {
                if (isLaidOut) {
                    scene.removePostLayoutPulseListener(this);
                    painted.complete(null);
                } else {
                    isLaidOut = true;
                    Platform.requestNextPulse();
                }
            }
        });
    }

    /// In the sizes that title bars and docks ask for; the small ones are drawn from the same picture, sharp.
    private static void icons(Stage stage) {
        ICON_SIZES.forEach(size -> stage.getIcons().add(new Image(Resources.url("/hashiya/ui/icons/" + size + ".png"), true)));
    }

    private static void name(Stage stage, Settings settings) {
        stage.setTitle(Phrases.in(settings.language()).say("app.name"));
    }
}
