package hashiya.ui.reader;

import hashiya.arabic.Shown;
import hashiya.article.Span;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/// Where the stored characters of one paragraph stand on the page, whatever is shown for them.
///
/// Offsets count in the stored paragraph, pixels as in [Geometry]. A mark that is hidden fills nothing; a caret before it
/// stands behind its letter.
final class StoredGeometry {
    private final Geometry geometry;
    private final Shown shown;

    /// @param geometry of the text that is shown
    StoredGeometry(Geometry geometry, Shown shown) {
        this.geometry = geometry;
        this.shown = shown;
    }

    /// To be called whenever the flow is laid out anew or its text nodes change.
    void forget() {
        geometry.forget();
    }

    /// The boxes a stretch fills, from the top of each line's letters to their foot, without the white between lines.
    List<Rectangle2D> boxes(Span span) {
        return geometry.boxes(shown.shown(span));
    }

    /// The boxes a stretch fills, leaving out the space that hangs at the end of a line.
    List<Rectangle2D> inkBoxes(Span span) {
        return geometry.inkBoxes(shown.shown(span));
    }

    /// Where the caret stands before the character at `offset`: a box without width.
    Rectangle2D caret(int offset) {
        return geometry.caret(shown.shown(offset));
    }

    /// Where a caret stands: a box without width.
    Rectangle2D caret(Caret caret) {
        return geometry.caret(seen(caret));
    }

    /// The next place for a caret to the left or the right of one on its line, over one grapheme that can be seen; nothing
    /// at the edge of the line.
    Optional<Caret> beside(Caret caret, boolean toTheLeft) {
        return geometry.beside(seen(caret), toTheLeft).map(next -> new Caret(shown.stored(next.offset()), next.behind()));
    }

    /// The stretch that stands on the line a caret is on, without the space that hangs at its end.
    Span inkOfLine(Caret caret) {
        return shown.stored(geometry.inkOfLine(seen(caret)));
    }

    /// The line a caret is on, from 0.
    int lineNumber(Caret caret) {
        return geometry.lineNumber(seen(caret));
    }

    /// The character nearest to a point; points above, below and beside the text count as its edge.
    Geometry.Hit hit(Point2D point) {
        var hit = geometry.hit(point);
        return new Geometry.Hit(shown.stored(hit.offset()), hit.leading());
    }

    /// The stretches that stand on a line each, from the top.
    List<Span> lines() {
        return geometry.lines().stream().map(shown::stored).toList();
    }

    private Caret seen(Caret caret) {
        return new Caret(shown.shown(caret.offset()), caret.behind());
    }
}
