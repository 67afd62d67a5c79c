package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.article.Span;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.TextFlow;

/// Where the characters of one paragraph stand on the page, in pixels from the left and the top of its text flow.
///
/// Offsets count in the paragraph. This is the only class that knows that, from JavaFX 25 on, a right-to-left text flow
/// answers in mirrored x while it takes visual x in a hit test.
final class Geometry {
    private final TextFlow flow;
    private final Direction direction;
    private final int length;

    Geometry(TextFlow flow, Direction direction, int length) {
        this.flow = flow;
        this.direction = direction;
        this.length = length;
    }

    /// A character under a point, and on which half of it: `leading` is the half it is entered by.
    record Hit(int offset, boolean leading) {}

    /// The boxes a stretch fills, from the top of each line's letters to their foot, without the white between lines.
    List<Rectangle2D> boxes(Span span) {
        var boxes = new ArrayList<Rectangle2D>();
        if (!span.isEmpty()) {
            for (var box : flow.getLayoutInfo().getSelectionGeometry(span.start(), span.end(), false)) {
                if (box.getWidth() > 0) {
                    double left = direction == Direction.RIGHT_TO_LEFT ? flow.getWidth() - box.getMaxX() : box.getMinX();
                    boxes.add(new Rectangle2D(left, box.getMinY(), box.getWidth(), box.getHeight()));
                }
            }
        }
        return boxes;
    }

    /// The boxes a stretch fills, leaving out the space that hangs at the end of a line.
    List<Rectangle2D> inkBoxes(Span span, String paragraph) {
        var boxes = new ArrayList<Rectangle2D>();
        for (var line : lines()) {
            var part = span.within(line);
            int end = part.end();
            if (end == line.end()) {
                while (end > part.start() && Character.isWhitespace(paragraph.charAt(end - 1))) {
                    end--;
                }
            }
            boxes.addAll(boxes(new Span(part.start(), end)));
        }
        return boxes;
    }

    /// Where the caret stands before the character at `offset`: a box without width.
    Rectangle2D caret(int offset) {
        double x = Double.NaN;
        double top = Double.MAX_VALUE;
        double bottom = 0;
        // Where directions meet JavaFX splits the caret; the upper half stands at the character itself.
        for (var element : flow.getCaretShape(Math.min(offset, length), true)) {
            if (element instanceof MoveTo move) {
                x = Double.isNaN(x) ? move.getX() : x;
                top = Math.min(top, move.getY());
                bottom = Math.max(bottom, move.getY());
            } else if (element instanceof LineTo line) {
                top = Math.min(top, line.getY());
                bottom = Math.max(bottom, line.getY());
            }
        }
        double visual = direction == Direction.RIGHT_TO_LEFT ? flow.getWidth() - x : x;
        return new Rectangle2D(visual, top, 0, Math.max(0, bottom - top));
    }

    /// The character nearest to a point; points above, below and beside the text count as its edge.
    Hit hit(Point2D point) {
        if (length == 0) {
            return new Hit(0, true);
        }
        double y = Math.clamp(point.getY(), 0.5, Math.max(0.5, flow.getHeight() - 0.5));
        var hit = flow.getHitInfo(new Point2D(point.getX(), y));
        int offset = hit.getCharIndex();
        return offset >= length ? new Hit(length - 1, false) : new Hit(Math.max(0, offset), hit.isLeading());
    }

    /// The stretches that stand on a line each, from the top.
    List<Span> lines() {
        return flow.getLayoutInfo().getTextLines(false).stream()
                .map(line -> new Span(Math.min(line.start(), length), Math.min(line.end(), length)))
                .toList();
    }
}
