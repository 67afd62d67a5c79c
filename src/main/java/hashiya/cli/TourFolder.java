package hashiya.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a tour leaves what it made.
record TourFolder(Path path) {
    /// By this a folder is known whose library may be thrown away.
    private static final String SIGN = ".tour";

    /// The folder, without the library of an earlier tour. Throws [TerminalException] if the library there is another one:
    /// it is somebody's work.
    static TourFolder fresh(Path path) {
        var folder = new TourFolder(path);
        try {
            Files.createDirectories(path);
            if (Files.exists(folder.library()) && !Files.exists(folder.sign())) {
                throw new TerminalException("terminal.not-a-tours-library", folder.library().toString());
            }
            Files.writeString(folder.sign(), "");
            for (String part : new String[] {"-wal", "-shm", ""}) {
                Files.deleteIfExists(path.resolve(folder.library().getFileName() + part));
            }
        } catch (IOException e) {
            throw TerminalException.writing(path, e);
        }
        return folder;
    }

    Path library() {
        return path.resolve("library.hashiya");
    }

    Path annotations() {
        return path.resolve("annotations.csv");
    }

    Path articles() {
        return path.resolve("articles.csv");
    }

    Path picture() {
        return path.resolve("window.png");
    }

    private Path sign() {
        return path.resolve(SIGN);
    }
}
