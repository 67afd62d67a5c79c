package hashiya.ui.reader;

import hashiya.article.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the laws of the page found in one group of paragraphs.
final class Findings {
    /// What is looked at.
    enum Law {
        /// A grapheme stands right of the one that Unicode puts at its left.
        ORDER,
        /// A hit in the middle of a grapheme finds it.
        HIT,
        /// The caret before a grapheme stands at the edge it is entered by.
        CARET,
        /// A grapheme's ink is where its box is.
        INK,
        /// And it is the glyph that HarfBuzz makes of it there.
        SHAPE
    }

    /// A grapheme that breaks a law.
    ///
    /// @param grapheme in the paragraph
    /// @param where how the page is set, as "Hashiya Naskh 21 at 700"
    record Miss(Law law, String paragraph, Span grapheme, String where, String what) {
        @Override
        public String toString() {
            return "%s '%s' %s, %s, %s, in: %s".formatted(law, grapheme.in(paragraph), grapheme, where, what, paragraph);
        }
    }

    private final List<Miss> misses = new ArrayList<>();
    private final Map<Law, Integer> looked = new EnumMap<>(Law.class);
    private int graphemes;
    private final List<String> withoutWidth = new ArrayList<>();

    void count(Law law) {
        looked.merge(law, 1, Integer::sum);
    }

    void miss(Miss miss) {
        misses.add(miss);
    }

    void grapheme() {
        graphemes++;
    }

    void withoutWidth(String grapheme) {
        withoutWidth.add(grapheme);
    }

    int looked(Law law) {
        return looked.getOrDefault(law, 0);
    }

    int graphemes() {
        return graphemes;
    }

    List<String> withoutWidth() {
        return withoutWidth;
    }

    List<Miss> misses() {
        return misses;
    }

    /// How many of a hundred keep a law.
    double percent(Law law) {
        long broken = misses.stream().filter(miss -> miss.law() == law).count();
        return looked(law) == 0 ? 100 : 100.0 * (looked(law) - broken) / looked(law);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "order %.2f %% of %d, hit %.2f %% of %d, caret %.2f %% of %d, ink %.2f %% of %d, shape %.2f %% of %d; without width %d of %d",
                percent(Law.ORDER), looked(Law.ORDER), percent(Law.HIT), looked(Law.HIT),
                percent(Law.CARET), looked(Law.CARET), percent(Law.INK), looked(Law.INK), percent(Law.SHAPE), looked(Law.SHAPE), withoutWidth.size(), graphemes);
    }
}
