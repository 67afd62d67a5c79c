package hashiya.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WordsTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "words.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void areWhatADoubleClickTakes(String textAndCaret, String expected, String why) {
        int offset = textAndCaret.indexOf('‸');
        String text = textAndCaret.replace("‸", "");

        assertThat(Words.at(text, offset).in(text)).as(why).isEqualTo(expected);
    }

    @Test
    void whiteSpaceStopsAtTheEndOfTheLine() {
        assertThat(Words.at("قال  \n\n  ثم", 3)).isEqualTo(new Span(3, 5));
        assertThat(Words.at("قال  \n\n  ثم", 5)).isEqualTo(new Span(5, 6));
    }

    @Test
    void anEmptyTextHasAnEmptyWord() {
        assertThat(Words.at("", 0)).isEqualTo(new Span(0, 0));
        assertThat(Words.after("", 0)).isZero();
        assertThat(Words.before("", 0)).isZero();
    }

    @Test
    void afterAndBeforeWalkFromStartToStart() {
        String text = "قال: “نعم”.\nثم 75 دولار.وقال… ";
        var starts = List.of(0, 6, 12, 15, 18, 24, text.length());

        var forwards = new ArrayList<>(List.of(0));
        while (forwards.getLast() < text.length()) {
            forwards.add(Words.after(text, forwards.getLast()));
        }
        var backwards = new ArrayList<>(List.of(text.length()));
        while (backwards.getLast() > 0) {
            backwards.add(Words.before(text, backwards.getLast()));
        }

        assertThat(forwards).isEqualTo(starts);
        assertThat(backwards.reversed()).isEqualTo(starts);
    }

    @Test
    void beforeGoesToTheStartOfTheWordItIsIn() {
        assertThat(Words.before("قال الوزير", 7)).isEqualTo(4);
        assertThat(Words.after("قال الوزير", 1)).isEqualTo(4);
    }

    @Test
    void theWordsOfAnyTextFollowEachOtherWithoutGaps() {
        var any = AnyText.seeded();
        any.texts(500).forEach(text -> {
            var graphemes = Graphemes.of(text);
            for (int offset = 0; offset < text.length(); ) {
                var word = Words.at(text, offset);

                assertThat(word.start()).as(text).isEqualTo(offset);
                assertThat(word.end()).as(text).isGreaterThan(offset);
                assertThat(Words.at(text, word.end() - 1)).as(text).isEqualTo(word);
                assertThat(graphemes.isBoundary(word.end())).as(text).isTrue();
                offset = word.end();
            }
        });
    }
}
