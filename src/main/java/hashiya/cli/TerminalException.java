package hashiya.cli;

import hashiya.article.Trouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was asked at the terminal cannot be done as it was asked. Nothing has changed, unless the sentence says so.
final class TerminalException extends Trouble {
    TerminalException(String phrase, Object... arguments) {
        super(phrase, null, arguments);
    }

    private TerminalException(String phrase, @Nullable Throwable cause, Object... arguments) {
        super(phrase, cause, arguments);
    }

    /// The disk does not take what was to lie at `path`.
    static TerminalException writing(Path path, IOException cause) {
        return cause instanceof AccessDeniedException
                ? new TerminalException("terminal.denied", cause, path.toString())
                : new TerminalException("terminal.not-written", cause, path.toString(), reason(cause));
    }

    private static String reason(IOException cause) {
        String reason = cause instanceof FileSystemException trouble ? trouble.getReason() : cause.getMessage();
        return Objects.requireNonNullElse(reason, cause.getClass().getSimpleName());
    }
}
