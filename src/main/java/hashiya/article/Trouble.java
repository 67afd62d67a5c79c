package hashiya.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something went wrong that nobody expected: a full disk, a broken library.
///
/// Each room throws its own kind; it is caught once, at the top, and told in the reader's language: `phrase` is the key
/// of a sentence, `arguments` fill it.
public abstract class Trouble extends RuntimeException {
    private final String phrase;
    private final transient List<Object> arguments;

    protected Trouble(String phrase, @Nullable Throwable cause, Object... arguments) {
        super(phrase + " " + List.of(arguments), cause);
        this.phrase = phrase;
        this.arguments = List.of(arguments);
    }

    public String phrase() {
        return phrase;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
