package hashiya.exchange;

import hashiya.article.Trouble;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A table could not be written, or did not prove to be what was meant. Whatever lay at its place before lies there still.
public final class ExchangeException extends Trouble {

    ExchangeException(String phrase, @Nullable Throwable cause, Object... arguments) {
        super(phrase, cause, arguments);
    }

    /// Trouble with the table that was meant for `target`, or for wherever `target` names.
    static ExchangeException writing(String target, IOException cause) {
        return switch (cause) {
            case AccessDeniedException _ -> new ExchangeException("exchange.denied", cause, target);
            case CharacterCodingException _ -> new ExchangeException("exchange.broken-character", cause, target);
            default -> new ExchangeException("exchange.not-written", cause, target, reason(cause));
        };
    }

    static ExchangeException writing(Path target, IOException cause) {
        return writing(target.toString(), cause);
    }

    private static String reason(IOException cause) {
        String reason = cause instanceof FileSystemException trouble ? trouble.getReason() : cause.getMessage();
        return Objects.requireNonNullElse(reason, cause.getClass().getSimpleName());
    }
}
