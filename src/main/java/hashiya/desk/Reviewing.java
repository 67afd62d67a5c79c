package hashiya.desk;

import hashiya.anchor.Anchors;
import hashiya.anchor.Carried;
import hashiya.anchor.Carrying;
import hashiya.article.Anchor;
import hashiya.article.Anchored;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Attribution;
import hashiya.article.Span;
import hashiya.article.Status;
import hashiya.library.Former;
import hashiya.library.Library;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Looks through the versions of an article, and through the marks that found no place in the newest.
///
/// A person puts such a mark back – [Marking#change] with other ends, which [#back] gives – or lets it go, which is
/// [Marking#unmark].
public final class Reviewing {
    /// A mark without a place.
    ///
    /// @param reworded what stands where its words stood, if somebody has changed them
    public record Unplaced(Annotation mark, Optional<Reworded> reworded) {}

    /// Words that somebody has changed since.
    ///
    /// @param span in the newest version
    /// @param likeness how many of the old words are among them, 0 to 1
    public record Reworded(Span span, String now, double likeness) {}

    private final Library library;
    private final Anchors anchors;

    Reviewing(Library library, Anchors anchors) {
        this.library = library;
        this.anchors = anchors;
    }

    /// The versions that newer ones have taken the place of, the oldest first.
    public List<Former> formers(UUID article) {
        return library.versions().formers(article);
    }

    /// The marks that found no place in the newest version, in the order of where they stood; nobody is asked again about a
    /// proposal that was turned down.
    public List<Unplaced> unplaced(Article article) {
        var carried = library.versions().history(article.id()).carried();
        var lost = library.annotations(article.id()).stream()
                .filter(mark -> mark.status() != Status.REJECTED)
                .filter(mark -> carried.get(mark.id()) instanceof Anchored.Lost)
                .toList();
        var formers = library.versions().formers(article.id());
        return lost.stream().map(mark -> new Unplaced(mark, reworded(mark, article, formers))).toList();
    }

    /// The mark as it should be to stand on a stretch of the newest version. Cue and mention are for a person to mark anew.
    public Annotation back(Article article, Annotation mark, Span span) {
        var attribution = mark.attribution();
        return mark.withAnchor(anchors.describe(article.text(), span))
                .withAttribution(new Attribution(attribution.type(), null, null, attribution.speaker()));
    }

    private Optional<Reworded> reworded(Annotation mark, Article article, List<Former> formers) {
        return formers.reversed().stream()
                .filter(former -> stands(mark.anchor(), former.text()))
                .findFirst()
                .map(former -> new Carrying(anchors, former.text(), article.text()).carry(mark.anchor()))
                .flatMap(carried -> carried instanceof Carried.Reworded(Span span, String now, double likeness)
                        ? Optional.of(new Reworded(span, now, likeness))
                        : Optional.empty());
    }

    private static boolean stands(Anchor anchor, String text) {
        return text.startsWith(anchor.exact(), anchor.span().start());
    }
}
