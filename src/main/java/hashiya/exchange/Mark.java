package hashiya.exchange;

import hashiya.article.Anchor;
import hashiya.article.Anchored;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An annotation as the columns of its table see it: with a ruler laid on its article.
record Mark(Annotation annotation, Anchored anchored, String cueLemma, Ruler ruler) {

    /// The same rows, with one ruler for those of an article that follow each other.
    static Rows<Mark> of(Rows<AnnotationRow> rows) {
        return consumer -> rows.forEach(new Consumer<AnnotationRow>() {
            private @Nullable Ruler ruler;

            @Override
            public void accept(AnnotationRow row) {
                Ruler fitting = ruler != null && ruler.article().equals(row.article()) ? ruler : new Ruler(row.article());
                ruler = fitting;
                consumer.accept(new Mark(row.annotation(), row.anchored(), row.cueLemma(), fitting));
            }
        });
    }

    Article article() {
        return ruler.article();
    }

    /// Where it stands today; empty when it is lost.
    Optional<Span> span() {
        return switch (anchored) {
            case Anchored.Exact(Span span) -> Optional.of(span);
            case Anchored.Moved(Span span, _) -> Optional.of(span);
            case Anchored.Lost _ -> Optional.empty();
        };
    }

    /// Where the cue or the speaker's mention stands today: as far from the mark as ever, or empty where its words do
    /// not stand there.
    Optional<Span> span(Anchor companion) {
        return span()
                .map(span -> companion.span().start() + span.start() - annotation.anchor().span().start())
                .filter(start -> article().text().startsWith(companion.exact(), start))
                .map(start -> new Span(start, start + companion.exact().length()));
    }
}
