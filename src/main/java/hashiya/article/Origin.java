package hashiya.article;

import org.jspecify.annotations.Nullable;

/// Who first saw a mark, and how sure that was.
///
/// @param confidence 0 to 1, of a proposal; `null` for a person's own mark
public record Origin(Source source, @Nullable Double confidence) {

    /// A person marked it.
    public static final Origin HUMAN = new Origin(Source.HUMAN, null);

    public enum Source {
        HUMAN,
        RULE,
        MODEL
    }

    public Origin {
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a confidence: " + confidence);
        }
    }
}
