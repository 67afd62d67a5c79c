package hashiya.arabic;

import static hashiya.arabic.Direction.LEFT_TO_RIGHT;
import static hashiya.arabic.Direction.RIGHT_TO_LEFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hashiya.article.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.CsvFileSource;

class VisualOrderTest {
    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "visual-order.csv", numLinesToSkip = 1)
    void isHowALineStandsOnThePage(String paragraph, Direction base, String expected, String why) {
        var order = VisualOrder.of(paragraph, base);

        assertThat(written(paragraph, order.leftToRight(new Span(0, paragraph.length())))).as(why).isEqualTo(expected);
    }

    @Test
    void aLineBreakComesBeforeReordering() {
        String paragraph = "قال Bill Gates اليوم";
        var order = VisualOrder.of(paragraph, RIGHT_TO_LEFT);

        assertThat(written(paragraph, order.leftToRight(new Span(0, 9)))).isEqualTo(" Bill لاق");
        assertThat(written(paragraph, order.leftToRight(new Span(9, 20)))).isEqualTo("مويلا Gates");
    }

    @Test
    void knowsWhichCharactersRunRightToLeft() {
        var order = VisualOrder.of("عام 2023", RIGHT_TO_LEFT);

        assertThat(order.isRightToLeft(3)).isTrue();
        assertThat(order.isRightToLeft(4)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> order.isRightToLeft(8));
    }

    @Test
    void anEmptyLineHasNoOrder() {
        assertThat(VisualOrder.of("", LEFT_TO_RIGHT).leftToRight(new Span(0, 0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u2029", "\u0085", "\u000B", "\f", "\u001C"})
    void whatEndsALineInsideTheParagraphIsASpace(String end) {
        String paragraph = "قال" + end + "abc" + end + "def 12" + end + "ثم";
        int[] spaced = VisualOrder.of(paragraph.replace(end, " "), RIGHT_TO_LEFT).leftToRight(new Span(0, paragraph.length()));

        assertThat(VisualOrder.of(paragraph, RIGHT_TO_LEFT).leftToRight(new Span(0, paragraph.length()))).isEqualTo(spaced);
    }

    @Test
    void everyLineIsAPermutationOfItself() {
        var any = AnyText.seeded();
        any.texts(2_000).map(text -> text.replace('\n', ' ')).forEach(paragraph -> {
            var line = any.span(paragraph);
            var order = VisualOrder.of(paragraph, any.oneOf(List.of(Direction.values())));

            int[] offsets = order.leftToRight(line);

            Arrays.sort(offsets);
            assertThat(offsets).isEqualTo(IntStream.range(line.start(), line.end()).toArray());
        });
    }

    private static String written(String paragraph, int[] offsets) {
        var line = new StringBuilder();
        Arrays.stream(offsets).forEach(offset -> line.append(paragraph.charAt(offset)));
        return line.toString();
    }
}
