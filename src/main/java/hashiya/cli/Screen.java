package hashiya.cli;

import hashiya.desk.Desk;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// The window, as far as a terminal can ask for it.
public interface Screen {
    /// Shows the window on a library until a person closes it, and takes the files in. Where there is no display, nothing
    /// has happened.
    Shown show(Path library, List<Path> files);

    /// Draws the window on an article, as a person would see it, into a PNG; needs no display.
    ///
    /// Throws [ScreenException] where it cannot be drawn or written.
    void picture(Desk desk, UUID article, Shot shot);
}
