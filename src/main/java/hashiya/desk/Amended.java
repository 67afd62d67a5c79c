package hashiya.desk;

import java.util.List;

/// What came of an act on what the library knows of a code or a speaker.
///
/// @param <T> what was acted on
public sealed interface Amended<T> {
    /// It is done; this is what it is now, or what it was before it was deleted, or the one it was merged into.
    record Done<T>(T now) implements Amended<T> {}

    /// Somebody else has changed it since this person saw it. Theirs stays; mine was not stored, and is here to be shown.
    record Conflict<T>(T mine, T theirs) implements Amended<T> {}

    /// Somebody else has deleted it since, or merged it into another; mine was not stored, and is here to be shown.
    record Gone<T>(T mine) implements Amended<T> {}

    /// It cannot be, and nothing was stored.
    ///
    /// @param phrase the key of the sentence that says why
    /// @param arguments what fills it
    record Refused<T>(String phrase, List<Object> arguments) implements Amended<T> {
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }
}
