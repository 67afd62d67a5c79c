package hashiya.desk;

import hashiya.anchor.Anchors;
import hashiya.arabic.Graphemes;
import hashiya.article.Anchor;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Code;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.article.Truth;
import hashiya.library.Library;
import hashiya.library.Replaced;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Puts marks on articles, changes them and takes them away. What an act has returned is stored for good; [Undoing] takes
/// it back.
public final class Marking {
    private final Library library;
    private final Anchors anchors;
    private final Diary diary;

    Marking(Library library, Anchors anchors, Diary diary) {
        this.library = library;
        this.anchors = anchors;
        this.diary = diary;
    }

    /// Marks a stretch of an article, widened to whole graphemes.
    ///
    /// Throws [IllegalArgumentException] if the stretch is empty or reaches past the text.
    public Change.Marked mark(Article article, Span span, Kind kind) {
        return mark(article, span, kind, List.of());
    }

    /// Marks a stretch of an article, and puts codes on the mark; see above.
    public Change.Marked mark(Article article, Span span, Kind kind, List<Code> codes) {
        var now = diary.clock().instant();
        var annotation = Annotation.byHand(
                        diary.ids().next(), article.id(), kind, anchor(article, span), diary.author().coder(), now)
                .withCodes(codes);
        String about = kind == Kind.CODE && codes.size() == 1 ? codes.getFirst().name() : "";
        return new Change.Marked(library.add(annotation, diary.line(new Act(Deed.marking(kind), about))));
    }

    /// The mark people know by an id or by a short number; nothing if there is none.
    public Optional<Annotation> find(String idOrNumber) {
        return switch (Handle.of(idOrNumber)) {
            case Handle.Id(UUID id) -> library.annotation(id);
            case Handle.ShortNumber(long number) -> library.annotation(number);
            case Handle.Neither _ -> Optional.empty();
        };
    }

    /// Every place where some words stand in an article, in order.
    public List<Span> occurrences(Article article, String words) {
        return anchors.occurrences(article.text(), words);
    }

    /// Turns a mark as this person saw it into what they want it to be: other ends, another kind, speaker, verdict, note, code
    /// or status. What it is called in the menu follows from what differs.
    ///
    /// Where somebody else has changed or deleted the mark since it was seen, nothing is stored and both are told.
    /// Throws [IllegalArgumentException] if the two are not the same mark, or an anchor's words are not the article's.
    ///
    /// ```java
    /// marking.change(seen, seen.withKind(Kind.CLAIM));
    /// marking.change(seen, seen.withAnchor(marking.anchor(article, span)));
    /// ```
    public Revised change(Annotation seen, Annotation wanted) {
        if (!seen.id().equals(wanted.id()) || !seen.article().equals(wanted.article())) {
            throw new IllegalArgumentException("not the same mark: " + seen.id() + " and " + wanted.id());
        }
        var act = Deed.changing(seen, wanted);
        var mine = wanted.revised(diary.clock().instant());
        return switch (library.replace(seen, mine, diary.line(act))) {
            case Replaced.Done<Annotation>(Annotation now) -> new Revised.Done(new Change.Changed(seen, now));
            case Replaced.Overtaken<Annotation>(Annotation theirs) -> new Revised.Conflict(mine, theirs);
            case Replaced.Gone<Annotation>() -> new Revised.Gone(mine);
        };
    }

    /// A claim with what this person has found out just now, signed by them; for [#change].
    public Annotation found(Annotation seen, Truth truth) {
        return seen.withVerdict(seen.verdict().found(truth, diary.author().coder(), diary.clock().instant()));
    }

    /// What it takes to find a stretch of an article again, widened to whole graphemes; for [#change].
    public Anchor anchor(Article article, Span span) {
        return anchors.describe(article.text(), whole(article, span));
    }

    /// Takes a mark away; nothing if it was not there any more.
    public Optional<Change> unmark(UUID annotation) {
        return library.delete(annotation, diary.line(Deed.DELETE_MARK)).map(Change.Unmarked::new);
    }

    private static Span whole(Article article, Span span) {
        if (span.isEmpty() || span.end() > article.text().length()) {
            throw new IllegalArgumentException("cannot mark " + span + " of " + article.text().length() + " units");
        }
        return Graphemes.of(article.text()).snap(span);
    }
}
