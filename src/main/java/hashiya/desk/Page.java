package hashiya.desk;

import hashiya.arabic.Direction;
import hashiya.article.Anchored;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Span;
import java.util.Comparator;
import java.util.List;

/// An article open for reading, with its marks where they stand in it.
///
/// @param placed in text order
/// @param lost marks whose words could not be found again
public record Page(Article article, Direction direction, List<Placed> placed, List<Annotation> lost) {
    /// A mark and the stretch it stands on. Marks sort in text order.
    ///
    /// @param anchored how it was found; never lost
    public record Placed(Annotation annotation, Span span, Anchored anchored) implements Comparable<Placed> {
        private static final Comparator<Placed> IN_TEXT_ORDER =
                Comparator.comparing(Placed::span).thenComparing(mark -> mark.annotation().id());

        /// A mark on the text it was made on.
        public static Placed where(Annotation made) {
            var span = made.anchor().span();
            return new Placed(made, span, new Anchored.Exact(span));
        }

        @Override
        public int compareTo(Placed other) {
            return IN_TEXT_ORDER.compare(this, other);
        }
    }

    public Page {
        placed = List.copyOf(placed);
        lost = List.copyOf(lost);
    }
}
