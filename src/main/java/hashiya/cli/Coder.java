package hashiya.cli;

import hashiya.desk.Desk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Whose acts these are, where they are not those of the system's user.
final class Coder {
    @Option(names = "--coder", paramLabel = "NAME")
    private @Nullable String coder;

    /// The same desk, with the named person at it.
    Desk at(Desk desk) {
        if (coder != null && !coder.isBlank()) {
            desk.giveTo(coder.strip());
        }
        return desk;
    }
}
