package hashiya;

import hashiya.cli.Screen;
import hashiya.cli.ScreenException;
import hashiya.cli.Shot;
import hashiya.cli.Shown;
import hashiya.desk.Desk;
import hashiya.ui.AppWindow;
import hashiya.ui.Display;
import hashiya.ui.Face;
import hashiya.ui.Picture;
import hashiya.ui.Settings;
import hashiya.ui.SystemPackage;
import hashiya.ui.Theme;
import hashiya.ui.Toolkit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// The window, for a terminal that asks for it.
final class OnScreen implements Screen {
    private final Function<Path, Desk> opening;
    private final Path settings;

    /// @param opening gives a desk with the library in a file
    /// @param settings how a person likes the window
    OnScreen(Function<Path, Desk> opening, Path settings) {
        this.opening = opening;
        this.settings = settings;
    }

    @Override
    public Shown show(Path library, List<Path> files) {
        return switch (Display.start()) {
            case Display.Missing(String phrase, List<Object> arguments) -> new Shown.NoDisplay(phrase, arguments);
            case Display.Ready _ -> {
                try (var desk = opening.apply(library)) {
                    AppWindow.showUntilClosed(desk, files, settings);
                    yield new Shown.Closed();
                } catch (LinkageError broken) {
                    var missing = missingPackage(broken);
                    yield new Shown.NoDisplay(missing.phrase(), missing.arguments());
                }
            }
        };
    }

    @Override
    public void picture(Desk desk, UUID article, Shot shot) {
        var theme = switch (shot.look()) {
            case LIGHT -> Theme.LIGHT;
            case SEPIA -> Theme.SEPIA;
            case DARK -> Theme.DARK;
            case CONTRAST -> Theme.CONTRAST;
        };
        var face = switch (shot.face()) {
            case NASKH -> Face.NASKH;
            case SANS -> Face.SANS;
        };
        try {
            Toolkit.startHeadless();
            var settings = Settings.DEFAULT.with(shot.language()).with(theme).with(face);
            Picture.draw(desk, article, settings, shot.width(), shot.height(), shot.target());
        } catch (IOException e) {
            throw new ScreenException("terminal.not-written", e, shot.target().toString(), e.toString());
        } catch (LinkageError broken) {
            throw missingPackage(broken);
        }
    }

    /// What to tell where JavaFX lacks something of the system. Throws the error itself where it is another one.
    private static ScreenException missingPackage(LinkageError broken) {
        var missing = SystemPackage.missingIn(broken).orElseThrow(() -> broken);
        return new ScreenException("screen.no-package", broken, missing.library(), missing.name());
    }
}
