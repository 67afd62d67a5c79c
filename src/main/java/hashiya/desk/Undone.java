package hashiya.desk;

import hashiya.article.Annotation;
import java.util.List;

/// What came of taking an act back, or of doing it again.
public sealed interface Undone {
    /// There is nothing of this author's left.
    record Nothing() implements Undone {}

    record Done(Act act, List<Change> changes) implements Undone {
        public Done {
            changes = List.copyOf(changes);
        }
    }

    /// Somebody else has gone on from there; what they did stays, and the act is not undone any more.
    ///
    /// @param theirs the marks of the act as they are now
    record Overtaken(Act act, List<Annotation> theirs) implements Undone {
        public Overtaken {
            theirs = List.copyOf(theirs);
        }
    }
}
