package hashiya.cli;

import hashiya.article.Trouble;
import hashiya.desk.Amended;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was asked at the terminal cannot be done as it was asked. Nothing has changed, unless the sentence says so.
final class TerminalException extends Trouble {
    TerminalException(String phrase, Object... arguments) {
        super(phrase, null, arguments);
    }

    private TerminalException(String phrase, @Nullable Throwable cause, Object... arguments) {
        super(phrase, cause, arguments);
    }

    /// What something is now that it has been acted on.
    ///
    /// @param changed the key of the sentence for what somebody else has changed or deleted since; takes what `name` gives
    /// @throws TerminalException if the act was not done
    static <T> T unlessDone(Amended<T> amended, String changed, Function<T, String> name) {
        return switch (amended) {
            case Amended.Done(var now) -> now;
            case Amended.Refused(var phrase, var arguments) -> throw new TerminalException(phrase, arguments.toArray());
            case Amended.Conflict(var mine, _) -> throw new TerminalException(changed, name.apply(mine));
            case Amended.Gone(var mine) -> throw new TerminalException(changed, name.apply(mine));
        };
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
