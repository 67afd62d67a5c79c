package hashiya.library;

import hashiya.article.Code;

/// What came of an act on the codebook.
public sealed interface Recoded {
    /// It is as it should be; of a code that was deleted or merged, the code that took it up, or what it was.
    record Done(Code now) implements Recoded {}

    /// Somebody else has changed the code since it was seen; it stays as they left it.
    record Overtaken(Code theirs) implements Recoded {}

    /// Somebody else has deleted the code since.
    record Gone() implements Recoded {}

    /// Another code is in the way, and nothing has changed.
    record Hindered(Hindrance hindrance, Code by) implements Recoded {}

    /// How one code can be in another's way.
    enum Hindrance {
        /// It has the same name under the same parent.
        SAME_NAME,
        /// It is put on by the same key.
        SAME_SHORTCUT,
        /// It stands below the code that was to go under it, or into it.
        BELOW
    }
}
