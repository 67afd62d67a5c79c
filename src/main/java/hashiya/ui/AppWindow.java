package hashiya.ui;

import hashiya.desk.Desk;
import hashiya.phrases.Phrases;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The window on a person's screen, from its opening to its closing.
public final class AppWindow {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double SMALLEST_WIDTH = 480;
    private static final double SMALLEST_HEIGHT = 360;

    private AppWindow() {}

    /// Shows the window and returns when a person has closed it and everything they did is stored.
    ///
    /// The toolkit must run. Not to be called on the JavaFX thread.
    ///
    /// @param files to take in and open; none to open what came last
    /// @param settings the file in which the person's choices are kept
    public static void showUntilClosed(Desk desk, List<Path> files, Path settings) {
        var closed = new CountDownLatch(1);
        try (var background = Background.besideTheWindow()) {
            Toolkit.run(() -> show(desk, background, files, settings, closed));
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void show(
            Desk desk, Background background, List<Path> files, Path settingsFile, CountDownLatch closed) {
        var stage = new Stage();
        var model = new DeskModel(desk, background);
        var settings = Settings.load(settingsFile);
        var window = new MainWindow(model, new SystemFileDialogs(stage), settings, changed -> {
            name(stage, changed);
            background.run(() -> changed.save(settingsFile));
        }, stage::close);
        var room = Screen.getPrimary().getVisualBounds();
        stage.setScene(new Scene(window.root(), Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight())));
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        name(stage, settings);
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                model.refreshShelf();
            }
        });
        stage.setOnHidden(_ -> closed.countDown());
        stage.show();
        model.start(files);
    }

    private static void name(Stage stage, Settings settings) {
        stage.setTitle(Phrases.in(settings.language()).say("app.name"));
    }
}
