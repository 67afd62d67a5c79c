package hashiya.library;

import hashiya.article.Annotation;

/// What came of putting one state of a mark in the place of another.
public sealed interface Replaced {
    /// It is as it should be now.
    record Done(Annotation now) implements Replaced {}

    /// Somebody else has changed it since; it stays as they left it.
    record Overtaken(Annotation theirs) implements Replaced {}

    /// Somebody else has deleted it since.
    record Gone() implements Replaced {}
}
