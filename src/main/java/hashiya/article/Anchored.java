package hashiya.article;

/// Where an annotation stands in the text we have today.
public sealed interface Anchored {
    /// Where it was made.
    record Exact(Span span) implements Anchored {}

    /// The same words elsewhere; `likeness` of the surroundings runs from 0 to 1.
    record Moved(Span span, double likeness) implements Anchored {}

    /// Nowhere that we could vouch for. The words are kept with the annotation.
    record Lost(String exact) implements Anchored {}
}
