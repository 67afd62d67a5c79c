package hashiya.anchor;

import hashiya.article.Anchor;
import hashiya.article.Anchored;
import hashiya.article.Span;

/// What became of a mark's words in a newer version of their article.
public sealed interface Carried {
    /// They stand there still, perhaps in another typography.
    ///
    /// @param anchor of the words as they stand in the newer version
    /// @param how never lost
    record Placed(Anchor anchor, Anchored how) implements Carried {}

    /// Their place is there, and other words stand in it: somebody has changed them. Nothing is placed; a person decides.
    ///
    /// @param span where in the newer version
    /// @param now the words there
    /// @param likeness how many of the old words are among the new ones, 0 to 1
    record Reworded(Span span, String now, double likeness) implements Carried {}

    /// Neither the words nor their place was found.
    record Gone() implements Carried {}
}
