package hashiya.cli;

import java.nio.file.Path;

/// The name of a file or a folder, as a person gives it.
final class FileName {
    private FileName() {}

    /// Reads a name. An empty one, such as a script gives by an unset variable, would be the folder one is in, with all in it.
    static Path of(String typed) {
        if (typed.isEmpty()) {
            throw new TerminalException("terminal.no-name");
        }
        return Path.of(typed);
    }
}
