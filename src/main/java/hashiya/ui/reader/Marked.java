package hashiya.ui.reader;

import hashiya.article.Span;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What lies on the words of the page: marks, the one that is looked at, and what was found. A change is painted where it
/// can be seen, and nowhere else.
final class Marked {
    private final InView inView;
    private Highlights highlights = new Highlights(Galley.EMPTY);
    private Hits hits = Hits.NONE;
    private @Nullable UUID focused;

    Marked(InView inView) {
        this.inView = inView;
    }

    /// Begins a text with nothing on it.
    void begin(Galley galley) {
        focused = null;
        highlights = new Highlights(galley);
        hits = Hits.NONE;
        inView.all().forEach(Layer::paintMarks);
        inView.all().forEach(Layer::paintHits);
    }

    /// Puts these marks on the page in place of those there.
    void put(Collection<Highlight> marks) {
        highlights.clear();
        marks.forEach(highlights::add);
        inView.all().forEach(Layer::paintMarks);
    }

    /// Adds one mark, or changes the one with its id.
    void put(Highlight highlight) {
        remove(highlight.mark());
        highlights.add(highlight);
        repaint(highlight.span());
    }

    void remove(UUID mark) {
        highlights.of(mark).ifPresent(gone -> {
            highlights.remove(mark);
            repaint(gone.span());
        });
    }

    private void repaint(Span span) {
        inView.all().filter(layer -> layer.setting().paragraph().span().overlaps(span)).forEach(Layer::paintMarks);
    }

    /// Outlines one mark, or none.
    void focus(@Nullable UUID mark) {
        focused = mark;
        inView.all().forEach(Layer::paintMarks);
    }

    void show(Hits found) {
        hits = found;
        inView.all().forEach(Layer::paintHits);
    }

    Highlights highlights() {
        return highlights;
    }

    Hits hits() {
        return hits;
    }

    boolean isFocused(Highlight highlight) {
        return highlight.mark().equals(focused);
    }

    /// The mark that is looked at.
    Optional<Highlight> focused() {
        return Optional.ofNullable(focused).flatMap(highlights::of);
    }
}
