package hashiya.ui.reader;

import static java.util.stream.Collectors.toSet;

import hashiya.article.Paragraph;
import hashiya.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What lies on the words of the page: marks and proposals, the one that is looked at, and what was found. A change is painted
/// where it can be seen, and nowhere else.
public final class Marked {
    private final InView inView;
    private Galley galley = Galley.EMPTY;
    private Highlights marks = new Highlights(galley);
    private Highlights proposals = new Highlights(galley);
    private Hits hits = Hits.NONE;
    private @Nullable UUID focused;

    Marked(InView inView) {
        this.inView = inView;
    }

    /// Begins a text with nothing on it.
    void begin(Galley begun) {
        galley = begun;
        focused = null;
        hits = Hits.NONE;
        put(new Highlights(galley), new Highlights(galley));
        inView.all().forEach(Layer::paintHits);
    }

    /// Puts these marks and proposals on the page in place of those there, all of the text that is shown. They are the
    /// page's from then on.
    public void put(Highlights made, Highlights proposed) {
        marks = made;
        proposals = proposed;
        inView.all().forEach(Layer::paintMarks);
    }

    /// Adds one mark, or changes the one with its id.
    public void put(Highlight highlight) {
        remove(highlight.mark());
        marks.add(highlight);
        repaint(highlight.span());
    }

    public void remove(UUID mark) {
        of(mark).ifPresent(gone -> {
            marks.remove(mark);
            proposals.remove(mark);
            repaint(gone.span());
        });
    }

    private void repaint(Span span) {
        inView.all().filter(layer -> layer.setting().paragraph().span().overlaps(span)).forEach(Layer::paintMarks);
    }

    /// Outlines one mark, or none.
    public void focus(@Nullable UUID mark) {
        focused = mark;
        inView.all().forEach(Layer::paintMarks);
    }

    /// Shows where words that somebody looks for stand, in place of those looked for before.
    public void show(Hits found) {
        hits = found;
        inView.all().forEach(Layer::paintHits);
    }

    /// The marks and proposals that touch a paragraph, the lowest first.
    List<Highlight> in(Paragraph paragraph) {
        return Stream.concat(marks.in(paragraph).stream(), proposals.in(paragraph).stream())
                .sorted(Highlights.FROM_BOTTOM_TO_TOP)
                .toList();
    }

    /// Those that touch the paragraph of the character at `offset`, the lowest first.
    public List<Highlight> near(int offset) {
        return in(galley.paragraphAt(offset));
    }

    /// Those that touch a paragraph in view, in no order.
    public Set<UUID> inView() {
        return inView.all()
                .flatMap(layer -> in(layer.setting().paragraph()).stream())
                .map(Highlight::mark)
                .collect(toSet());
    }

    /// The uppermost of those on that character.
    Optional<Highlight> at(int offset) {
        return near(offset).reversed().stream().filter(highlight -> highlight.span().contains(offset)).findFirst();
    }

    private Optional<Highlight> of(UUID mark) {
        return marks.of(mark).or(() -> proposals.of(mark));
    }

    Hits hits() {
        return hits;
    }

    boolean isFocused(Highlight highlight) {
        return highlight.mark().equals(focused);
    }

    /// The mark that is looked at.
    Optional<Highlight> focused() {
        return Optional.ofNullable(focused).flatMap(this::of);
    }
}
