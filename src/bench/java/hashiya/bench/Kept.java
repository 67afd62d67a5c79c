package hashiya.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder below `target` with what takes minutes to make, kept from one run to the next; `mvn clean` takes it away.
///
/// @param folder is there, and empty where it was not filled to its end
record Kept(Path folder) {
    private static final String WHOLE = "whole";

    /// The folder of that name for so many articles.
    static Kept of(String name, int articles) throws IOException {
        var kept = new Kept(Path.of("target", "bench", name + "-" + articles));
        if (!kept.isFilled() && Files.exists(kept.folder)) {
            kept.empty();
        }
        Files.createDirectories(kept.folder);
        return kept;
    }

    boolean isFilled() {
        return Files.exists(folder.resolve(WHOLE));
    }

    void fillingIsDone() throws IOException {
        Files.createFile(folder.resolve(WHOLE));
    }

    private void empty() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
