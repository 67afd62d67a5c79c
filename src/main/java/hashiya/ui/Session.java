package hashiya.ui;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/// What a window has open, kept in a file for as long as it is: what a start finds there, no person has closed.
///
/// It holds the article's id and nothing of its text. Trouble with the file is only logged: it costs an offer, no work.
public final class Session {
    private static final System.Logger LOG = System.getLogger(Session.class.getName());

    private final Path file;
    private final Optional<Path> report;
    private final Optional<UUID> leftOpen;

    /// @param file need not be there
    /// @param report of a crash that the person has not been told of
    public Session(Path file, Optional<Path> report) {
        this.file = file;
        this.report = report;
        this.leftOpen = read();
    }

    /// How the last window ended, if there is something to tell of it.
    Optional<CutOff> cutOff() {
        return leftOpen.isPresent() || report.isPresent() ? Optional.of(new CutOff(leftOpen, report)) : Optional.empty();
    }

    /// What did not end well last time.
    ///
    /// @param article that was open in a window nobody closed
    /// @param report of what went wrong
    record CutOff(Optional<UUID> article, Optional<Path> report) {}

    /// Keeps what is open now.
    void keep(UUID article) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, article.toString());
        } catch (IOException trouble) {
            LOG.log(Level.WARNING, "what is open was not kept", trouble);
        }
    }

    /// The person has closed the window.
    void end() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException trouble) {
            LOG.log(Level.WARNING, "what was open was not forgotten", trouble);
        }
    }

    private Optional<UUID> read() {
        try {
            return Files.exists(file) ? Optional.of(UUID.fromString(Files.readString(file).strip())) : Optional.empty();
        } catch (IOException | IllegalArgumentException trouble) {
            LOG.log(Level.WARNING, "what was open cannot be read", trouble);
            return Optional.empty();
        }
    }
}
