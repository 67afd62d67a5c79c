package hashiya.ui.reader;

import hashiya.article.Span;
import java.util.List;
import java.util.UUID;

/// A mark as the page paints it.
///
/// @param mark the id of the annotation behind it
/// @param span in the article's text
/// @param looks whose lines take turns under it, at least one; the first is that of its fill
/// @param proposed whether nobody has accepted it yet; it is then painted fainter, as a dashed line alone
public record Highlight(UUID mark, Span span, List<Look> looks, boolean proposed) {
    public Highlight {
        looks = List.copyOf(looks);
        if (looks.isEmpty()) {
            throw new IllegalArgumentException("a mark that looks like nothing: " + mark);
        }
    }

    public Highlight(UUID mark, Span span, Look look, boolean proposed) {
        this(mark, span, List.of(look), proposed);
    }

    /// A mark that somebody made or accepted.
    public Highlight(UUID mark, Span span, Look look) {
        this(mark, span, look, false);
    }

    /// The look of its fill.
    public Look look() {
        return looks.getFirst();
    }
}
