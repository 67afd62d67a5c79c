package hashiya.desk;

import hashiya.anchor.Anchors;
import hashiya.article.Anchored;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.library.History;

/// Says where marks of one article stand today: as they came over to this version, or where they were made in it.
record Standing(Anchors anchors, Article article, History history) {
    Anchored of(Annotation mark) {
        var carried = history.carried().get(mark.id());
        return carried == null ? anchors.resolve(mark.anchor(), article.text()) : carried;
    }
}
