package hashiya.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest(name = "{0}..{1} within {2}..{3}")
    @CsvSource(textBlock = """
            2, 5, 0, 9, 2, 5
            2, 5, 3, 4, 3, 4
            2, 5, 4, 9, 4, 5
            2, 5, 7, 9, 7, 7
            6, 8, 0, 4, 4, 4
            3, 3, 0, 9, 3, 3
            """)
    void withinIsThePartThatLiesInside(int start, int end, int otherStart, int otherEnd, int from, int to) {
        assertThat(new Span(start, end).within(new Span(otherStart, otherEnd))).isEqualTo(new Span(from, to));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 3, 3, 5, false
            0, 4, 3, 5, true
            4, 5, 3, 6, true
            3, 3, 3, 6, false
            """)
    void overlapsOnlyWhereAUnitIsShared(int start, int end, int otherStart, int otherEnd, boolean shared) {
        assertThat(new Span(start, end).overlaps(new Span(otherStart, otherEnd))).isEqualTo(shared);
        assertThat(new Span(otherStart, otherEnd).overlaps(new Span(start, end))).isEqualTo(shared);
    }

    @Test
    void sortsByStartThenByEnd() {
        assertThat(Stream.of(new Span(4, 9), new Span(1, 8), new Span(1, 3)).sorted())
                .containsExactly(new Span(1, 3), new Span(1, 8), new Span(4, 9));
    }

    @Test
    void refusesWhatIsNoStretch() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    }
}
