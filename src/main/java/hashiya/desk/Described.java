package hashiya.desk;

import hashiya.article.Article;
import java.util.List;

/// What came of saying something else of an article.
public sealed interface Described {
    /// It is said.
    record Done(Change.Renewed change) implements Described {}

    /// Somebody else has said something else since this person saw it. Theirs stays; mine was not stored, and is here to be
    /// shown.
    record Conflict(Details mine, Article theirs) implements Described {}

    /// Somebody else has deleted the article since; mine was not stored, and is here to be shown.
    record Gone(Details mine) implements Described {}

    /// It cannot be, and nothing was stored.
    ///
    /// @param phrase the key of the sentence that says why
    /// @param arguments what fills it
    record Refused(String phrase, List<Object> arguments) implements Described {
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }
}
