package hashiya.desk;

import hashiya.article.Annotation;

/// What came of changing a mark.
public sealed interface Revised {
    /// It is changed.
    record Done(Change.Changed change) implements Revised {}

    /// Somebody else has changed it since this person saw it. Theirs stays; mine was not stored, and is here to be shown.
    record Conflict(Annotation mine, Annotation theirs) implements Revised {}

    /// Somebody else has deleted it since; mine was not stored, and is here to be shown.
    record Gone(Annotation mine) implements Revised {}
}
