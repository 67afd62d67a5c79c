package hashiya.ui.reader;

/// Divides the width of one token among its graphemes, where JavaFX tells the place of only some of them.
///
/// JavaFX answers for glyphs. Where a font draws several letters as one glyph (lam-alef, many ends of words), or one
/// letter as several (the alef and the hamza of أ), some letters get no width of their own. They fill the gap before the
/// next letter that has one; where there is no gap they are part of their neighbour's glyph and share it evenly.
///
/// All lengths are pixels from the edge at which the token is entered: the right one in Arabic.
final class Sharing {
    /// What is narrower is rounding.
    private static final double ROUNDING = 0.5;

    private final double width;
    private final boolean backwards;
    private final double[] begins;
    private final double[] ends;

    /// @param width of the whole token
    /// @param rightToLeft JavaFX gives the width of a glyph to the first letter in it, or from the left, to the last
    /// @param begins where each grapheme begins; NaN where it has no width
    /// @param ends where its letter ends, without the marks on it
    Sharing(double width, boolean rightToLeft, double[] begins, double[] ends) {
        this.width = width;
        backwards = rightToLeft;
        this.begins = begins.clone();
        this.ends = ends.clone();
    }

    /// Whether the last grapheme stands in a glyph whose others have no width: there, at the end of a token, JavaFX gives
    /// the width to the last letter even from the right. It looks the same as a glyph that ends before it.
    boolean isUndecided() {
        int last = begins.length - 1;
        return backwards && last > 0 && known(last) && !known(last - 1) && previousKnown(last - 1) >= 0
                && gapBefore(last) <= ROUNDING;
    }

    /// The edges of all graphemes: where each begins, and where the last one ends.
    ///
    /// @param lastIsShared the answer where it [is undecided][#isUndecided]
    double[] edges(boolean lastIsShared) {
        int count = begins.length;
        var edges = new double[count + 1];
        edges[count] = width;
        System.arraycopy(begins, 0, edges, 0, count);
        for (int from = 0; from < count; ) {
            int to = from;
            while (to < count && !known(to)) {
                to++;
            }
            if (to > from) {
                place(from, to, edges, lastIsShared);
            }
            from = to + 1;
        }
        edges[0] = 0;
        for (int i = 1; i <= count; i++) {
            edges[i] = Math.clamp(edges[i], edges[i - 1], Math.max(width, edges[i - 1]));
        }
        return edges;
    }

    /// Finds a place for graphemes without width: `from` to `to`, exclusive, between two that have one.
    private void place(int from, int to, double[] edges, boolean lastIsShared) {
        int before = previousKnown(from);
        boolean isLast = to == begins.length - 1;
        double end = to < begins.length ? begins[to] : width;
        double start = before < 0 ? 0 : ends[before];
        if (end - start > ROUNDING || (before < 0 && to == begins.length)) {
            divide(edges, from, to, start, end);
        } else if (to < begins.length && (before < 0 || !backwards || (isLast && lastIsShared))) {
            boolean isFollowed = to + 1 < begins.length && known(to + 1);
            divide(edges, from, to + 1, end, isFollowed ? begins[to + 1] : Math.max(ends[to], end));
        } else {
            divide(edges, before, to, edges[before], end);
        }
    }

    private static void divide(double[] edges, int from, int to, double start, double end) {
        for (int i = from; i < to; i++) {
            edges[i] = start + (end - start) * (i - from) / (to - from);
        }
    }

    private double gapBefore(int grapheme) {
        int before = previousKnown(grapheme - 1);
        return begins[grapheme] - (before < 0 ? 0 : ends[before]);
    }

    private int previousKnown(int from) {
        int known = from;
        while (known >= 0 && !known(known)) {
            known--;
        }
        return known;
    }

    private boolean known(int grapheme) {
        return !Double.isNaN(begins[grapheme]);
    }
}
