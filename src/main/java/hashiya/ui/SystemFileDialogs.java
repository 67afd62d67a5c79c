package hashiya.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The dialogs of the operating system.
final class SystemFileDialogs implements FileDialogs {
    private final Window owner;

    SystemFileDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> open(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new ExtensionFilter("*.txt, *.html", "*.txt", "*.html", "*.htm"));
        @Nullable List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> openTable(String title) {
        return Optional.ofNullable(tables(title).showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(String title, String suggestedName) {
        var chooser = tables(title);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private static FileChooser tables(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new ExtensionFilter("*.csv", "*.csv"));
        return chooser;
    }
}
