package hashiya.ui.reader;

import hashiya.article.Span;
import java.util.UUID;

/// A mark as the page paints it.
///
/// @param mark the id of the annotation behind it
/// @param span in the article's text
/// @param proposed whether nobody has accepted it yet; it is then painted fainter, as a dashed line alone
public record Highlight(UUID mark, Span span, Look look, boolean proposed) {
    /// A mark that somebody made or accepted.
    public Highlight(UUID mark, Span span, Look look) {
        this(mark, span, look, false);
    }
}
