package hashiya.ui.reader;

import hashiya.article.Span;
import java.util.UUID;

/// A mark as the page paints it.
///
/// @param mark the id of the annotation behind it
/// @param span in the article's text
public record Highlight(UUID mark, Span span, Look look) {}
