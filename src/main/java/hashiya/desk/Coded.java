package hashiya.desk;

import hashiya.article.Code;
import java.util.List;

/// What came of an act on the codebook.
public sealed interface Coded {
    /// It is done; this is the code now, or what it was before it was deleted, or the one it was merged into.
    record Done(Code code) implements Coded {}

    /// Somebody else has changed the code since this person saw it. Theirs stays; mine was not stored, and is here to be
    /// shown.
    record Conflict(Code mine, Code theirs) implements Coded {}

    /// Somebody else has deleted the code since; mine was not stored, and is here to be shown.
    record Gone(Code mine) implements Coded {}

    /// It cannot be, and nothing was stored.
    ///
    /// @param phrase the key of the sentence that says why
    /// @param arguments what fills it
    record Refused(String phrase, List<Object> arguments) implements Coded {
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }
}
