package hashiya.library;

import hashiya.article.Annotation;
import hashiya.article.Article;
import java.util.List;
import java.util.Optional;

/// What came of undoing an act, or of doing it again.
public sealed interface Turned {
    /// Something as it was and as it is now; empty where it was not there, or is not any more.
    record Turn<T>(Optional<T> before, Optional<T> after) {}

    /// There is no such act of this author's.
    record Nothing() implements Turned {}

    /// It is undone, or done again.
    ///
    /// @param articles those that came, went or have other words now
    /// @param marks those that changed in other articles than these
    record Done(Entry entry, List<Turn<Article>> articles, List<Turn<Annotation>> marks) implements Turned {
        public Done {
            articles = List.copyOf(articles);
            marks = List.copyOf(marks);
        }
    }

    /// Somebody else has changed the same since. What they did stays, and the act is left out from now on.
    ///
    /// @param marks those of the act that are there now, as others left them
    record Overtaken(Entry entry, List<Annotation> marks) implements Turned {
        public Overtaken {
            marks = List.copyOf(marks);
        }
    }
}
