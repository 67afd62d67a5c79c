package hashiya.cli;

import hashiya.article.Trouble;
import org.jspecify.annotations.Nullable;

/// The window could not be drawn, or the picture of it not be written.
public final class ScreenException extends Trouble {
    public ScreenException(String phrase, @Nullable Throwable cause, Object... arguments) {
        super(phrase, cause, arguments);
    }
}
