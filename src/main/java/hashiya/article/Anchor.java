package hashiya.article;

/// What it takes to find a stretch of text again, after the W3C Web Annotation Data Model (sections 4.2.4 and 4.2.5):
/// a position selector and a quote selector in one.
///
/// @param span where the words stood when the anchor was made
/// @param exact the words themselves
/// @param before up to 32 characters that stood before them
/// @param after up to 32 characters that stood after them
public record Anchor(Span span, String exact, String before, String after) {
    public Anchor {
        if (span.length() != exact.length()) {
            throw new IllegalArgumentException("the span " + span + " is not as long as its words");
        }
    }
}
