package hashiya.ui.reader;

import hashiya.arabic.Graphemes;
import hashiya.arabic.VisualOrder;
import hashiya.article.Span;
import hashiya.ui.reader.Findings.Law;
import hashiya.ui.reader.Findings.Miss;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;

/// Measures one paragraph on the page: order, hits and carets.
final class PageLaws {
    /// What is narrower has no width, in pixels.
    private static final double NO_WIDTH = 0.5;

    /// Rounding, in pixels.
    private static final double TOLERANCE = 0.3;

    private final ArticleArea page;
    private final Layer layer;
    private final String text;
    private final String where;
    private final Findings findings;
    private final VisualOrder order;

    PageLaws(ArticleArea page, Layer layer, String where, Findings findings) {
        this.page = page;
        this.layer = layer;
        this.where = where;
        this.findings = findings;
        text = layer.setting().text();
        order = VisualOrder.of(text, layer.direction());
    }

    void measure() {
        for (var line : layer.geometry().lines()) {
            var graphemes = graphemes(line);
            graphemes.forEach(this::hit);
            order(line, graphemes);
        }
    }

    /// A grapheme and the box around all that is said to be its place.
    private record Placed(Span grapheme, Rectangle2D box) {
        double middle() {
            return (box.getMinX() + box.getMaxX()) / 2;
        }
    }

    /// The graphemes of a line that have a width. The white space a line ends with hangs and counts for nothing.
    private List<Placed> graphemes(Span line) {
        var placed = new ArrayList<Placed>();
        var graphemes = Graphemes.of(text);
        int ink = line.end();
        while (ink > line.start() && isWhite(text.charAt(ink - 1))) {
            ink--;
        }
        for (int start = line.start(); start < ink; start = graphemes.after(start)) {
            var grapheme = new Span(start, Math.min(graphemes.after(start), line.end()));
            findings.grapheme();
            var boxes = layer.geometry().boxes(grapheme);
            double left = boxes.stream().mapToDouble(Rectangle2D::getMinX).min().orElse(0);
            double right = boxes.stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(0);
            if (right - left < NO_WIDTH) {
                findings.withoutWidth(grapheme.in(text));
            } else {
                var first = boxes.getFirst();
                placed.add(new Placed(grapheme, new Rectangle2D(left, first.getMinY(), right - left, first.getHeight())));
            }
        }
        return placed;
    }

    /// White space, and the next-line control, which Java does not count as such.
    static boolean isWhite(int codePoint) {
        return Character.isWhitespace(codePoint) || codePoint == 0x85;
    }

    private void hit(Placed placed) {
        var point = layer.flow().localToScene(placed.middle(), placed.box().getMinY() + placed.box().getHeight() / 2);
        var inPage = page.sceneToLocal(point);
        findings.count(Law.HIT);
        int found = page.hit(inPage.getX(), inPage.getY()).getCharacterIndex().orElse(-1) - layer.setting().start();
        if (!placed.grapheme().contains(found)) {
            miss(Law.HIT, placed.grapheme(), "found " + found);
        }
        findings.count(Law.CARET);
        double caret = layer.geometry().caret(placed.grapheme().start()).getMinX();
        double edge = order.isRightToLeft(placed.grapheme().start()) ? placed.box().getMaxX() : placed.box().getMinX();
        if (Math.abs(caret - edge) > 1) {
            miss(Law.CARET, placed.grapheme(), "at %.1f, not at %.1f".formatted(caret, edge));
        }
    }

    private void order(Span line, List<Placed> graphemes) {
        Map<Integer, Placed> byStart = new HashMap<>();
        graphemes.forEach(placed -> byStart.put(placed.grapheme().start(), placed));
        Placed left = null;
        for (int offset : order.leftToRight(line)) {
            var right = byStart.get(offset);
            if (right == null) {
                continue;
            }
            if (left != null) {
                findings.count(Law.ORDER);
                boolean apart = left.box().getMaxX() - TOLERANCE <= right.box().getMinX() + TOLERANCE;
                if (left.middle() + TOLERANCE > right.middle() || !apart) {
                    miss(Law.ORDER, right.grapheme(), "not right of '%s' %s".formatted(left.grapheme().in(text), left.grapheme()));
                }
            }
            left = right;
        }
    }

    private void miss(Law law, Span grapheme, String what) {
        findings.miss(new Miss(law, text, grapheme, where, what));
    }
}
