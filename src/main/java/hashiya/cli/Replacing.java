package hashiya.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// Writes a file beside the one it is to replace and moves it over, so that half a file never takes the place of a whole one.
final class Replacing {
    private Replacing() {}

    /// What fills a file.
    interface Filling {
        void fill(Path draft) throws IOException;
    }

    /// Throws [TerminalException] where the disk does not take it; what was at the target stays then.
    static void with(Filling filling, Path target) {
        var draft = target.toAbsolutePath().resolveSibling(".hashiya-" + UUID.randomUUID() + ".part");
        try {
            try {
                filling.fill(draft);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw TerminalException.writing(target, e);
        }
    }
}
