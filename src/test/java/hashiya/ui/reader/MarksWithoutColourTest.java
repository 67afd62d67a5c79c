package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Span;
import hashiya.ui.Theme;
import hashiya.ui.Toolkit;
import java.util.List;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A grey picture of the page still says which mark is which: how much of each row of pixels under the letters is inked.
class MarksWithoutColourTest {
    /// Letters without descenders, so that nothing but lines is under them.
    private static final String TEXT = "ااااااااااا ااااااااااا ااااااااااا ااااااااااا";

    private static final Span QUOTE = new Span(0, 11);
    private static final Span CLAIM = new Span(12, 23);
    private static final Span CODE = new Span(24, 35);
    private static final Span PROPOSED = new Span(36, 47);

    @BeforeAll
    static void start() {
        Toolkit.startHeadless();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theLinesTellTheKindsApart(Theme theme) {
        var rows = Toolkit.call(() -> rowsIn(theme, new Typography("Hashiya Naskh", 24)));

        assertThat(bands(rows.quote(), 0.9)).as("one line under a quote").isEqualTo(1);
        assertThat(bands(rows.claim(), 0.9)).as("two lines under a claim").isEqualTo(2);
        assertThat(bands(rows.code(), 0.9)).as("no straight line under a code").isZero();
        assertThat(bands(rows.code(), 0.2)).as("but a wave").isEqualTo(1);
        assertThat(bands(rows.proposed(), 0.9)).as("no whole line under a proposal").isZero();
        assertThat(bands(rows.proposed(), 0.35)).as("but a broken one").isEqualTo(1);
    }

    /// The feet of smaller letters stand in the rows looked at.
    static Stream<Typography> settings() {
        return Stream.of("Hashiya Naskh", "Hashiya Sans")
                .flatMap(family -> DoubleStream.of(17, 19, 21, 23.1, 28, 33.9, 42)
                        .mapToObj(size -> new Typography(family, size)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void twoLinesNeverRunTogether(Typography typography) {
        var rows = Toolkit.call(() -> rowsIn(Theme.LIGHT, typography));

        assertThat(bands(rows.claim(), 0.9)).isEqualTo(2);
        assertThat(bands(rows.quote(), 0.9)).isEqualTo(1);
    }

    private record Rows(List<Double> quote, List<Double> claim, List<Double> code, List<Double> proposed) {}

    private static Rows rowsIn(Theme theme, Typography typography) {
        var lines = GreyLines.of(theme, typography, TEXT, 1400, List.of(
                new Highlight(UUID.randomUUID(), QUOTE, Look.QUOTE),
                new Highlight(UUID.randomUUID(), CLAIM, Look.CLAIM),
                new Highlight(UUID.randomUUID(), CODE, Look.CODE),
                new Highlight(UUID.randomUUID(), PROPOSED, Look.QUOTE, true)));
        return new Rows(lines.shares(QUOTE), lines.shares(CLAIM), lines.shares(CODE), lines.shares(PROPOSED));
    }

    /// How many bands of neighbouring rows are inked to at least `share`.
    private static int bands(List<Double> rows, double share) {
        int bands = 0;
        boolean inside = false;
        for (double row : rows) {
            bands += row >= share && !inside ? 1 : 0;
            inside = row >= share;
        }
        return bands;
    }
}
