package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.arabic.Graphemes;
import hashiya.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// Where the characters of one paragraph stand on the page, in pixels from the left and the top of its text flow.
///
/// Offsets count in the paragraph. What it knows of a layout it keeps until the flow is laid out again.
final class Geometry {
    private final TextFlow flow;
    private final Direction direction;
    private final String text;
    private final Graphemes graphemes;
    private @Nullable List<PlacedLine> placed;

    /// @param text of the paragraph; the flow's nodes of tokens hold it piece by piece
    Geometry(TextFlow flow, Direction direction, String text) {
        this.flow = flow;
        this.direction = direction;
        this.text = text;
        graphemes = Graphemes.of(text);
    }

    /// A character under a point, and on which half of it: `leading` is the half it is entered by.
    record Hit(int offset, boolean leading) {}

    /// To be called whenever the flow is laid out anew or its text nodes change.
    void forget() {
        placed = null;
    }

    /// The boxes a stretch fills, from the top of each line's letters to their foot, without the white between lines.
    /// A part of a grapheme fills the box of the whole.
    List<Rectangle2D> boxes(Span span) {
        var boxes = new ArrayList<Rectangle2D>();
        for (var line : placedLines()) {
            if (line.span().overlaps(span)) {
                boxes.addAll(line.boxes(span));
            }
        }
        return boxes;
    }

    /// The boxes a stretch fills, leaving out the space that hangs at the end of a line.
    List<Rectangle2D> inkBoxes(Span span) {
        var boxes = new ArrayList<Rectangle2D>();
        for (var line : placedLines()) {
            var ink = new Span(line.span().start(), inkEnd(line));
            if (ink.overlaps(span)) {
                boxes.addAll(line.boxes(span.within(ink)));
            }
        }
        return boxes;
    }

    /// Where the caret stands before the character at `offset`: a box without width.
    Rectangle2D caret(int offset) {
        return caret(Caret.before(offset));
    }

    /// Where a caret stands: a box without width.
    Rectangle2D caret(Caret caret) {
        var line = lineOf(caret);
        if (line.tokens().isEmpty()) {
            double x = direction == Direction.RIGHT_TO_LEFT ? flow.getWidth() : 0;
            return new Rectangle2D(x, 0, 0, flow.getHeight());
        }
        boolean behind = isBehind(caret);
        return upright(line.edge(behind ? caret.offset() - 1 : caret.offset(), behind), line);
    }

    /// The next place for a caret to the left or the right of one on its line, over one grapheme that can be seen; nothing
    /// at the edge of the line.
    Optional<Caret> beside(Caret caret, boolean toTheLeft) {
        var line = lineOf(caret);
        double x = caret(caret).getMinX();
        return line.beside(x, toTheLeft, reach(line)).map(this::betweenGraphemes).map(next -> {
            var before = Caret.before(next.offset());
            boolean same = next.offset() < text.length() && lineOf(before).equals(line)
                    && Math.abs(caret(before).getMinX() - caret(next).getMinX()) < PlacedLine.TOUCH;
            return same ? before : next;
        });
    }

    /// A joiner is a token of its own, but the end of the letter before it.
    private Caret betweenGraphemes(Caret caret) {
        if (graphemes.isBoundary(caret.offset())) {
            return caret;
        }
        return caret.behind()
                ? Caret.behind(graphemes.after(caret.offset()))
                : Caret.before(graphemes.before(caret.offset()));
    }

    /// The stretch that stands on the line a caret is on, without the space that hangs at its end.
    Span inkOfLine(Caret caret) {
        var line = lineOf(caret);
        return new Span(line.span().start(), reach(line));
    }

    /// The line a caret is on, from 0.
    int lineNumber(Caret caret) {
        return placedLines().indexOf(lineOf(caret));
    }

    private PlacedLine lineOf(Caret caret) {
        var lines = placedLines();
        int character = isBehind(caret) ? caret.offset() - 1 : caret.offset();
        return lines.stream().filter(line -> line.span().contains(character)).findFirst().orElseGet(lines::getLast);
    }

    /// At the end of the paragraph there is nothing to stand before.
    private boolean isBehind(Caret caret) {
        return caret.offset() > 0 && (caret.behind() || caret.offset() >= text.length());
    }

    private static Rectangle2D upright(double x, PlacedLine line) {
        return new Rectangle2D(x, line.top(), 0, line.bottom() - line.top());
    }

    /// The character nearest to a point; points above, below and beside the text count as its edge.
    ///
    /// Beyond the end of a line it is the space that hangs there, entered: a caret behind it would stand on the next line.
    Hit hit(Point2D point) {
        var lines = placedLines();
        var line = lines.stream()
                .min(Comparator.comparingDouble(candidate -> candidate.distance(point.getY())))
                .filter(nearest -> !nearest.tokens().isEmpty());
        if (line.isEmpty()) {
            return new Hit(0, true);
        }
        var hit = line.get().nearest(point.getX()).hit(point.getX());
        boolean hangs = hit.offset() >= inkEnd(line.get()) && !line.get().equals(lines.getLast());
        return hangs ? new Hit(hit.offset(), true) : hit;
    }

    /// The stretches that stand on a line each, from the top.
    List<Span> lines() {
        return placedLines().stream().map(PlacedLine::span).toList();
    }

    /// Where the white space begins that a line ends with.
    private int inkEnd(PlacedLine line) {
        int end = line.span().end();
        while (end > line.span().start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /// How far a caret goes on a line: not over the white space that hangs, which is none at the end of the paragraph.
    private int reach(PlacedLine line) {
        return line.equals(placedLines().getLast()) ? line.span().end() : inkEnd(line);
    }

    private List<PlacedLine> placedLines() {
        if (placed != null) {
            return placed;
        }
        var now = new Placement(flow, direction, text, graphemes).lines();
        if (!flow.isNeedsLayout()) {
            placed = now;
        }
        return now;
    }
}
