package hashiya.desk;

import hashiya.anchor.Anchors;
import hashiya.arabic.Direction;
import hashiya.article.Anchored;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.ReadingPlace;
import hashiya.article.Status;
import hashiya.desk.Page.Placed;
import hashiya.library.Library;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Opens articles.
public final class Reading {
    private final Library library;
    private final Anchors anchors;

    Reading(Library library, Anchors anchors) {
        this.library = library;
        this.anchors = anchors;
    }

    /// The article people know by an id or by a short number; nothing if there is none.
    public Optional<Article> find(String idOrNumber) {
        return switch (Handle.of(idOrNumber)) {
            case Handle.Id(UUID id) -> library.article(id);
            case Handle.ShortNumber(long number) -> library.article(number);
            case Handle.Neither _ -> Optional.empty();
        };
    }

    /// An article with its marks; nothing if it is not in the library.
    public Optional<Page> open(UUID id) {
        return library.article(id).map(this::page);
    }

    /// The article that came last, with its marks; nothing if the library holds none.
    public Optional<Page> openNewest() {
        return library.newestArticle().map(this::page);
    }

    /// Where the person stopped reading an article; nothing where they have not begun.
    public Optional<ReadingPlace> place(UUID article) {
        return library.readingPlace(article);
    }

    /// Keeps where the person stops reading an article, to go on from there. No act: it cannot be undone, and where the
    /// library takes no writing it is let go.
    public void keepPlace(UUID article, ReadingPlace place) {
        if (!library.isReadOnly()) {
            library.keep(article, place);
        }
    }

    private Page page(Article article) {
        var history = library.versions().history(article.id());
        return page(new Standing(anchors, article, history), library.annotations(article.id()));
    }

    private static Page page(Standing standing, List<Annotation> annotations) {
        var article = standing.article();
        var placed = new ArrayList<Placed>();
        var lost = new ArrayList<Annotation>();
        for (var annotation : annotations) {
            if (annotation.status() == Status.REJECTED) {
                continue;
            }
            switch (standing.of(annotation)) {
                case Anchored.Exact exact -> placed.add(new Placed(annotation, exact.span(), exact));
                case Anchored.Moved moved -> placed.add(new Placed(annotation, moved.span(), moved));
                case Anchored.Lost _ -> lost.add(annotation);
            }
        }
        Collections.sort(placed);
        return new Page(article, Direction.ofArticle(article.text()), placed, lost);
    }
}
