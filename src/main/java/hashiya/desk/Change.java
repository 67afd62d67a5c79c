package hashiya.desk;

import hashiya.article.Annotation;

/// What an act has changed, for whoever shows it: apply just this.
public sealed interface Change {
    Annotation annotation();

    /// A mark is there that was not.
    record Marked(Annotation annotation) implements Change {}

    /// A mark is gone.
    record Unmarked(Annotation annotation) implements Change {}

    /// The change that takes this one back.
    default Change inverse() {
        return switch (this) {
            case Marked(Annotation annotation) -> new Unmarked(annotation);
            case Unmarked(Annotation annotation) -> new Marked(annotation);
        };
    }
}
