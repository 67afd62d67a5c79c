package hashiya.desk;

import hashiya.article.Annotation;
import hashiya.article.Article;
import java.util.UUID;

/// What an act has changed, for whoever shows it: apply just this.
public sealed interface Change {
    /// The id of the article it lies in, or is.
    UUID article();

    /// A mark is there that was not.
    record Marked(Annotation annotation) implements Change {
        @Override
        public UUID article() {
            return annotation.article();
        }
    }

    /// A mark is gone.
    record Unmarked(Annotation annotation) implements Change {
        @Override
        public UUID article() {
            return annotation.article();
        }
    }

    /// A mark is not as it was.
    record Changed(Annotation before, Annotation annotation) implements Change {
        @Override
        public UUID article() {
            return annotation.article();
        }
    }

    /// An article is gone, with its marks.
    record Removed(Article gone) implements Change {
        @Override
        public UUID article() {
            return gone.id();
        }
    }

    /// An article is there that was not, or has other words or other marks than before: show it anew.
    record Renewed(Article now) implements Change {
        @Override
        public UUID article() {
            return now.id();
        }
    }
}
