package hashiya.ui;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.stage.Screen;

/// The outside of a window, before anything stands in it: its walls with their style sheets, as large as they will be. It takes
/// neither a library nor an article, so it is made while those are fetched.
///
/// @param file in which the person's choices are kept
/// @param page of the article, which stands nowhere yet; before it is taken, no words are set
public record Shell(Path file, Settings settings, Walls walls, Scene scene, FirstPage page) {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    /// On the JavaFX thread, while another makes the page.
    static Shell of(Path file, FirstPage page) {
        var settings = Settings.load(file);
        var walls = new Walls(settings.theme());
        var room = Screen.getPrimary().getVisualBounds();
        var scene = new Scene(walls, Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight()));
        return new Shell(file, settings, walls, scene, page);
    }
}
