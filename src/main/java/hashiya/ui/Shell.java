package hashiya.ui;

import hashiya.ui.reader.ArticleArea;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.stage.Screen;

/// The outside of a window, before anything stands in it: its walls with their style sheets, as large as they will be. It takes
/// neither a library nor an article, so it is made while those are fetched.
///
/// @param file in which the person's choices are kept
/// @param page of the article, which stands nowhere yet
public record Shell(Path file, Settings settings, Walls walls, Scene scene, ArticleArea page) {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    /// On the JavaFX thread, while another makes the page. The page is waited for here, before there is anything to be seen:
    /// it is what is needed next, and from then on it belongs to the JavaFX thread.
    static Shell of(Path file) {
        var settings = Settings.load(file);
        var page = Toolkit.beside("page", () -> page(settings));
        var walls = new Walls(settings.theme());
        var room = Screen.getPrimary().getVisualBounds();
        var scene = new Scene(walls, Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight()));
        return new Shell(file, settings, walls, scene, Toolkit.outcome(page));
    }

    private static ArticleArea page(Settings settings) {
        Fonts.load();
        return ArticleArea.rehearsed(settings.typography());
    }
}
