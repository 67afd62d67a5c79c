package hashiya.ui.reader;

import hashiya.arabic.Graphemes;
import hashiya.article.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Where one token stands on its line, and where the graphemes in it do. Pixels count from the left of the text flow,
/// offsets in the paragraph.
///
/// JavaFX knows to the pixel where a token begins and ends, for it is one run on one line; inside, see [Sharing].
final class PlacedToken {
    private final Span span;
    private final boolean rightToLeft;
    private final double left;
    private final double right;
    private final Graphemes text;
    private final Glyphs glyphs;
    private int @Nullable [] offsets;
    private double @Nullable [] edges;

    /// @param glyphs asked only where there are several graphemes and one of them is wanted
    PlacedToken(Token token, double left, double width, Graphemes text, Glyphs glyphs) {
        span = token.span();
        rightToLeft = token.rightToLeft();
        this.left = left;
        this.text = text;
        this.glyphs = glyphs;
        right = left + width;
    }

    Span span() {
        return span;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /// How far a point lies beside it; 0 within.
    double distance(double x) {
        return Math.max(0, Math.max(left - x, x - right));
    }

    /// The x of both edges of what it has of `stretch`, the left one first.
    double[] extent(Span stretch) {
        if (stretch.start() <= span.start() && stretch.end() >= span.end()) {
            return new double[] {left, right};
        }
        double one = x(edges()[graphemeAt(Math.max(stretch.start(), span.start()))]);
        int last = graphemeAt(Math.min(stretch.end(), span.end()) - 1);
        double other = x(edges()[last + 1]);
        return new double[] {Math.min(one, other), Math.max(one, other)};
    }

    /// The x at which the grapheme around `offset` is entered, or left.
    double edge(int offset, boolean exit) {
        if (!exit && offset == span.start()) {
            return x(0);
        }
        return x(edges()[graphemeAt(offset) + (exit ? 1 : 0)]);
    }

    /// All of it, in logical order.
    List<Grapheme> graphemes() {
        var offsets = offsets();
        return IntStream.range(0, offsets.length - 1)
                .mapToObj(i -> {
                    double one = x(edges()[i]);
                    double other = x(edges()[i + 1]);
                    return new Grapheme(new Span(offsets[i], offsets[i + 1]), Math.min(one, other), Math.max(one, other), rightToLeft);
                })
                .toList();
    }

    /// Where a grapheme stands, in pixels from the left of the flow.
    record Grapheme(Span span, double left, double right, boolean rightToLeft) {}

    /// The grapheme at an x, or the one nearest to it.
    Geometry.Hit hit(double x) {
        double fromEntry = rightToLeft ? right - x : x - left;
        var offsets = offsets();
        var edges = edges();
        int grapheme = 0;
        while (grapheme < offsets.length - 2 && edges[grapheme + 1] <= fromEntry) {
            grapheme++;
        }
        boolean leading = fromEntry < (edges[grapheme] + edges[grapheme + 1]) / 2;
        return new Geometry.Hit(offsets[grapheme], leading);
    }

    private double x(double fromEntry) {
        return rightToLeft ? right - fromEntry : left + fromEntry;
    }

    private int graphemeAt(int offset) {
        int found = Arrays.binarySearch(offsets(), offset);
        return found >= 0 ? found : -found - 2;
    }

    /// Where its graphemes begin, and where the last one ends.
    private int[] offsets() {
        if (offsets == null) {
            offsets = IntStream.concat(
                            IntStream.iterate(span.start(), offset -> offset < span.end(), text::after),
                            IntStream.of(span.end()))
                    .toArray();
        }
        return offsets;
    }

    private double[] edges() {
        if (edges == null) {
            edges = offsets().length == 2 ? new double[] {0, right - left} : shared();
        }
        return edges;
    }

    private double[] shared() {
        var offsets = offsets();
        int count = offsets.length - 1;
        var begins = new double[count];
        var ends = new double[count];
        for (int i = 0; i < count; i++) {
            int marks = glyphs.letterEnd(offsets[i]);
            var letter = glyphs.boxes(new Span(offsets[i], Math.min(marks, offsets[i + 1])));
            var boxes = letter.isEmpty() ? glyphs.boxes(new Span(offsets[i], offsets[i + 1])) : letter;
            begins[i] = boxes.stream().mapToDouble(box -> fromEntry(box, true)).min().orElse(Double.NaN);
            ends[i] = boxes.stream().mapToDouble(box -> fromEntry(box, false)).max().orElse(Double.NaN);
        }
        var sharing = new Sharing(right - left, rightToLeft, begins, ends);
        return sharing.edges(sharing.isUndecided() && isShared(begins, ends));
    }

    private double fromEntry(Rectangle2D box, boolean near) {
        return rightToLeft ? right - (near ? box.getMaxX() : box.getMinX()) : (near ? box.getMinX() : box.getMaxX()) - left;
    }

    /// Whether a hit in the middle of the last grapheme finds another.
    private boolean isShared(double[] begins, double[] ends) {
        int last = begins.length - 1;
        double x = x((begins[last] + ends[last]) / 2);
        return glyphs.hit(x) < offsets()[last];
    }

    /// What JavaFX says of the characters of the token; offsets count in the paragraph all the same.
    interface Glyphs {
        /// Where the code point at `offset` ends.
        int letterEnd(int offset);

        /// The boxes of a stretch, leaving out those without width.
        List<Rectangle2D> boxes(Span stretch);

        /// The character at an x.
        int hit(double x);
    }
}
