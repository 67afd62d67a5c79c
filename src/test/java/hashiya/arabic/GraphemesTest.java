package hashiya.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GraphemesTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "graphemes.csv", numLinesToSkip = 1)
    void areWhatAReaderCallsACharacter(String text, String expected, String why) {
        var graphemes = Graphemes.of(text);
        var forwards = new ArrayList<String>();
        for (int offset = 0; offset < text.length(); offset = graphemes.after(offset)) {
            forwards.add(text.substring(offset, graphemes.after(offset)));
        }
        var backwards = new ArrayList<String>();
        for (int offset = text.length(); offset > 0; offset = graphemes.before(offset)) {
            backwards.add(text.substring(graphemes.before(offset), offset));
        }

        assertThat(forwards).as(why).isEqualTo(List.of(expected.split("\\|")));
        assertThat(backwards.reversed()).isEqualTo(forwards);
    }

    @Test
    void stayInsideTheText() {
        var graphemes = Graphemes.of("كِتاب");

        assertThat(graphemes.before(0)).isZero();
        assertThat(graphemes.before(-3)).isZero();
        assertThat(graphemes.before(99)).isEqualTo(5);
        assertThat(graphemes.after(5)).isEqualTo(5);
        assertThat(graphemes.after(99)).isEqualTo(5);
        assertThat(graphemes.after(-3)).isZero();
        assertThat(graphemes.isBoundary(5)).isTrue();
        assertThat(graphemes.isBoundary(6)).isFalse();
        assertThat(graphemes.isBoundary(-1)).isFalse();
    }

    @Test
    void snapTakesTheWholeOfWhatASpanTouches() {
        var graphemes = Graphemes.of("كِتَاب");

        assertThat(graphemes.snap(new Span(1, 3))).isEqualTo(new Span(0, 4));
        assertThat(graphemes.snap(new Span(2, 4))).isEqualTo(new Span(2, 4));
        assertThat(graphemes.snap(new Span(2, 2))).isEqualTo(new Span(2, 2));
        assertThat(graphemes.snap(new Span(3, 3))).isEqualTo(new Span(2, 4));
        assertThat(graphemes.snap(new Span(4, 99))).isEqualTo(new Span(4, 6));
        assertThat(Graphemes.of("").snap(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }

    @Test
    void snapCoversTheSpanOnceAndForAllAndSplitsNoPair() {
        var any = AnyText.seeded();
        any.texts(2_000).forEach(text -> {
            var graphemes = Graphemes.of(text);
            var span = any.span(text);

            var snapped = graphemes.snap(span);

            assertThat(snapped.start()).isLessThanOrEqualTo(span.start());
            assertThat(snapped.end()).isGreaterThanOrEqualTo(span.end());
            assertThat(graphemes.snap(snapped)).isEqualTo(snapped);
            assertThat(splitsPair(text, snapped.start()) || splitsPair(text, snapped.end())).isFalse();
        });
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
