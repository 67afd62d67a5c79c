package hashiya.desk;

import hashiya.article.Speaker;
import java.util.List;

/// What came of saying something else of a speaker, or of holding two for one.
public sealed interface Named {
    /// It is done; this is the speaker now, in every mark that holds their words.
    record Done(Speaker speaker) implements Named {}

    /// Somebody else has said something else of them since this person saw it. Theirs stays; mine was not stored, and is here
    /// to be shown.
    record Conflict(Speaker mine, Speaker theirs) implements Named {}

    /// Somebody else has merged them into another since; mine was not stored, and is here to be shown.
    record Gone(Speaker mine) implements Named {}

    /// It cannot be, and nothing was stored.
    ///
    /// @param phrase the key of the sentence that says why
    /// @param arguments what fills it
    record Refused(String phrase, List<Object> arguments) implements Named {
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }
}
