package hashiya.desk;

import hashiya.anchor.Anchors;
import hashiya.arabic.Graphemes;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Ids;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.library.Library;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Puts marks on articles and takes them away, and takes both back.
///
/// What an act has returned is stored for good. Undo and redo go as far back as this desk has stood.
/// Safe for use by several threads; acts happen one after the other.
public final class Marking {
    private final Library library;
    private final Anchors anchors;
    private final Ids ids;
    private final Clock clock;
    private final String coder;
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();

    Marking(Library library, Anchors anchors, Ids ids, Clock clock, String coder) {
        this.library = library;
        this.anchors = anchors;
        this.ids = ids;
        this.clock = clock;
        this.coder = coder;
    }

    /// Marks a stretch of an article, widened to whole graphemes.
    ///
    /// Throws [IllegalArgumentException] if the stretch is empty or reaches past the text.
    public synchronized Change.Marked mark(Article article, Span span, Kind kind) {
        if (span.isEmpty() || span.end() > article.text().length()) {
            throw new IllegalArgumentException("cannot mark " + span + " of " + article.text().length() + " units");
        }
        var whole = Graphemes.of(article.text()).snap(span);
        var anchor = anchors.describe(article.text(), whole);
        var annotation = Annotation.byHand(ids.next(), article.id(), kind, anchor, coder, clock.instant());
        var change = new Change.Marked(library.add(annotation));
        remember(change);
        return change;
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

    /// Takes a mark away; nothing if it was not there any more.
    public synchronized Optional<Change> unmark(UUID annotation) {
        var change = library.annotation(annotation).filter(found -> library.delete(found.id())).map(Change.Unmarked::new);
        change.ifPresent(this::remember);
        return change.map(Change.class::cast);
    }

    /// Takes the last act back; nothing if there is none left.
    public synchronized Optional<Change> undo() {
        return step(done, undone);
    }

    /// Does again what was last taken back; nothing if there is none left.
    public synchronized Optional<Change> redo() {
        return step(undone, done);
    }

    public synchronized boolean canUndo() {
        return !done.isEmpty();
    }

    public synchronized boolean canRedo() {
        return !undone.isEmpty();
    }

    private void remember(Change change) {
        done.push(change);
        undone.clear();
    }

    /// Reverses the topmost change of one stack onto the other. Should the store refuse, both stay as they were.
    private Optional<Change> step(Deque<Change> from, Deque<Change> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        var reversal = from.element().inverse();
        apply(reversal);
        from.remove();
        to.push(reversal);
        return Optional.of(reversal);
    }

    private void apply(Change change) {
        switch (change) {
            case Change.Marked(Annotation annotation) -> library.add(annotation);
            case Change.Unmarked(Annotation annotation) -> library.delete(annotation.id());
        }
    }
}
