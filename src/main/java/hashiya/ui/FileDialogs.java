package hashiya.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for files. A seam, because the system's own dialogs need a display.
public interface FileDialogs {
    /// The articles to open; none if the person thought better of it.
    List<Path> open(String title);

    /// The table to take in; nothing if the person thought better of it.
    Optional<Path> openTable(String title);

    /// Where to write a table; nothing if the person thought better of it.
    Optional<Path> save(String title, String suggestedName);
}
