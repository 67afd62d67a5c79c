package hashiya.ui.reader;

import hashiya.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// One line of a paragraph as it stands on the page.
///
/// @param top and `bottom` of its letters, without the white between lines
/// @param tokens in logical order; none on the line of an empty paragraph
record PlacedLine(Span span, double top, double bottom, List<PlacedToken> tokens) {
    /// Boxes nearer than this touch, in pixels.
    static final double TOUCH = 0.05;

    /// The boxes a stretch fills on this line, from the left; those that touch are one.
    List<Rectangle2D> boxes(Span stretch) {
        var extents = tokens.stream()
                .filter(token -> token.span().overlaps(stretch))
                .map(token -> token.extent(stretch))
                .filter(extent -> extent[1] > extent[0])
                .sorted(Comparator.comparingDouble(extent -> extent[0]))
                .toList();
        var boxes = new ArrayList<Rectangle2D>();
        for (int i = 0; i < extents.size(); ) {
            double left = extents.get(i)[0];
            double right = extents.get(i)[1];
            for (i++; i < extents.size() && extents.get(i)[0] <= right + TOUCH; i++) {
                right = Math.max(right, extents.get(i)[1]);
            }
            boxes.add(new Rectangle2D(left, top, right - left, bottom - top));
        }
        return boxes;
    }

    /// The token at an x, or the one nearest to it; one that can be seen rather than one that cannot.
    PlacedToken nearest(double x) {
        return tokens.stream()
                .min(Comparator.<PlacedToken>comparingDouble(token -> token.distance(x))
                        .thenComparing(Comparator.comparingDouble((PlacedToken token) -> token.right() - token.left()).reversed()))
                .orElseThrow();
    }

    /// The x of the edge a grapheme is entered by, or of the one it is left by.
    double edge(int offset, boolean exit) {
        return tokens.stream()
                .filter(token -> token.span().contains(offset))
                .findFirst()
                .map(token -> token.edge(offset, exit))
                .orElseGet(() -> tokens.getLast().edge(tokens.getLast().span().end() - 1, true));
    }

    /// The caret on the far side of the grapheme next to an x, left or right; nothing where none can be seen there.
    ///
    /// @param inkEnd where the white space begins that hangs at the end of the line
    Optional<Caret> beside(double x, boolean toTheLeft, int inkEnd) {
        return tokens.stream()
                .flatMap(token -> token.graphemes().stream())
                .filter(grapheme -> grapheme.span().start() < inkEnd && grapheme.right() - grapheme.left() > TOUCH)
                .filter(grapheme -> toTheLeft ? grapheme.right() <= x + TOUCH : grapheme.left() >= x - TOUCH)
                .min(Comparator.comparingDouble(grapheme -> toTheLeft ? -grapheme.right() : grapheme.left()))
                .map(grapheme -> toTheLeft == grapheme.rightToLeft()
                        ? Caret.behind(grapheme.span().end())
                        : Caret.before(grapheme.span().start()));
    }

    /// How far above or below it a point lies; 0 within.
    double distance(double y) {
        return Math.max(0, Math.max(top - y, y - bottom));
    }
}
