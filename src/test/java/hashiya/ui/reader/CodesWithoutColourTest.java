package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Span;
import hashiya.article.Tint;
import hashiya.ui.Theme;
import hashiya.ui.Toolkit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A grey picture of the page still says which code is which: each tint draws a pattern of its own under the letters.
class CodesWithoutColourTest {
    private static final int WORD = 14;

    /// Letters without descenders, so that nothing but patterns is under them.
    private static final String TEXT = String.join(" ", List.of("ا".repeat(WORD), "ا".repeat(WORD), "ا".repeat(WORD), "ا".repeat(WORD),
            "ا".repeat(WORD), "ا".repeat(WORD), "ا".repeat(WORD), "ا".repeat(WORD)));

    /// How much of a row two patterns must ink differently, or how many pixels their steps must differ by, to look different.
    private static final double APART = 0.2;

    private static final double PIXELS_APART = 2.5;

    @BeforeAll
    static void start() {
        Toolkit.startHeadless();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void thoseOfSeveralCodesOnOneMarkStandBesideEachOther(Theme theme) {
        var whole = new Span(0, TEXT.length());
        var looks = List.of(Look.CODE_BLUE, Look.CODE_BROWN);
        var both = Toolkit.call(() -> GreyLines.of(theme, new Typography("Hashiya Naskh", 24), TEXT, 950, List.of(
                new Highlight(UUID.randomUUID(), whole, looks, false))).under(whole));

        int width = both.getFirst().size();
        int turns = 2 * (width / 72);
        var seen = IntStream.range(0, turns).mapToObj(turn -> Pattern.of(both.stream()
                .map(row -> row.subList(turn * width / turns + 4, (turn + 1) * width / turns - 4))
                .toList())).toList();
        for (int turn = 1; turn < turns; turn++) {
            assertThat(seen.get(turn).isUnlike(seen.get(turn - 1))).as("turn %s of %s", turn, turns).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTintHasAPatternOfItsOwn(Theme theme) {
        var patterns = Toolkit.call(() -> patternsIn(theme));

        patterns.forEach((one, pattern) -> patterns.forEach((other, another) -> {
            if (one != other) {
                assertThat(pattern.isUnlike(another)).as(one + " and " + other + ": " + pattern + " " + another).isTrue();
            }
        }));
    }

    /// @param shares how much of each row is inked, from the lowest up
    /// @param steps how many pixels lie between the beginnings of strokes in each row; 0 where it has at most one
    private record Pattern(List<Double> shares, List<Double> steps) {
        static Pattern of(List<List<Boolean>> rows) {
            return new Pattern(
                    rows.stream().map(GreyLines::share).toList(),
                    rows.stream().map(CodesWithoutColourTest::step).toList());
        }

        boolean isUnlike(Pattern other) {
            return IntStream.range(0, GreyLines.ROWS).anyMatch(row ->
                    Math.abs(shares.get(row) - other.shares.get(row)) >= APART
                            || Math.abs(steps.get(row) - other.steps.get(row)) >= PIXELS_APART);
        }
    }

    private static Map<Tint, Pattern> patternsIn(Theme theme) {
        var lines = GreyLines.of(theme, new Typography("Hashiya Naskh", 24), TEXT, 950, Arrays.stream(Tint.values())
                .map(tint -> new Highlight(UUID.randomUUID(), span(tint), Look.of(tint)))
                .toList());
        var patterns = new LinkedHashMap<Tint, Pattern>();
        for (var tint : Tint.values()) {
            patterns.put(tint, Pattern.of(lines.under(span(tint))));
        }
        return patterns;
    }

    private static Span span(Tint tint) {
        int start = List.of(Tint.values()).indexOf(tint) * (WORD + 1);
        return new Span(start, start + WORD);
    }

    private static double step(List<Boolean> row) {
        long beginnings = IntStream.range(1, row.size()).filter(x -> row.get(x) && !row.get(x - 1)).count();
        return beginnings < 2 ? 0 : row.size() / (double) beginnings;
    }
}
