package hashiya.exchange;

import hashiya.article.Anchored;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Status;

/// One row of `annotations.csv` to be: a mark, the article it lies in, and where it stands there today.
///
/// A proposal that was turned down is kept so that it is not made again; it is no finding, and gets no row.
///
/// @param cueLemma its reporting word as a dictionary has it; empty where that is not known
public record AnnotationRow(Article article, Annotation annotation, Anchored anchored, String cueLemma) {
    public AnnotationRow {
        if (!annotation.article().equals(article.id())) {
            throw new IllegalArgumentException("annotation " + annotation.id() + " does not lie in article " + article.id());
        }
        if (annotation.status() == Status.REJECTED) {
            throw new IllegalArgumentException("annotation " + annotation.id() + " was rejected and is not for export");
        }
    }
}
