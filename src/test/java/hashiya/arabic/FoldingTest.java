package hashiya.arabic;

import static hashiya.arabic.Folding.FOR_SEARCH;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hashiya.article.Span;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "folding.csv", numLinesToSkip = 1)
    void writesOneSpellingForAll(String text, String expected, String why) {
        assertThat(FOR_SEARCH.fold(text).text()).as(why).isEqualTo(expected);
    }

    @Test
    void aHamzaThatStandsByItselfIsTheOneOnItsLetter() {
        assertThat(FOR_SEARCH.fold("مسو\u0654ول").text()).isEqualTo("مسءول");
        assertThat(FOR_SEARCH.fold("مسو\u064F\u0654ول").text()).isEqualTo("مسءول");
        assertThat(FOR_SEARCH.fold("ا\u0654حمد").text()).isEqualTo("احمد");
    }

    @ParameterizedTest(name = "«{1}» in {0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            هذا كِتَابٌ جديد    | كتاب   | كِتَابٌ    | the marks come along
            الذكرى الـ 75       | ال 75  | الـ 75    | and the tatweel in the middle
            قال الحكومة         | حكوم   | حكوم      | no more than was asked for
            بسم ﷲ الرحمن        | له     | ﷲ         | half a ligature is the whole of it
            كلمة 😀 ثم          | 😀     | 😀        | an emoji whole
            في Straße قديمة     | stras  | Straß     | half a letter is the whole of it
            """)
    void findsTheWayBack(String text, String words, String expected, String why) {
        var folded = FOR_SEARCH.fold(text);
        int start = folded.text().indexOf(words);

        var original = folded.original(new Span(start, start + words.length()));

        assertThat(original.in(text)).as(why).isEqualTo(expected);
    }

    @Test
    void nothingFoldedIsNothingInTheOriginal() {
        var folded = FOR_SEARCH.fold("كِتَاب");

        assertThat(folded.original(new Span(1, 1))).isEqualTo(new Span(2, 2));
        assertThat(folded.original(new Span(4, 4))).isEqualTo(new Span(6, 6));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> folded.original(new Span(0, 5)));
    }

    @Test
    void foldingTheWholeOfUnicodeTwiceIsFoldingItOnce() {
        for (int row = 0; row <= Character.MAX_CODE_POINT; row += 256) {
            String characters = IntStream.range(row, row + 256).mapToObj(Character::toString).collect(joining(" "));
            String once = FOR_SEARCH.fold(characters).text();

            assertThat(FOR_SEARCH.fold(once).text()).as("U+%04X..", row).isEqualTo(once);
        }
    }

    @Test
    void foldingAnyTextTwiceIsFoldingItOnce() {
        AnyText.seeded().texts(2_000).forEach(text -> {
            String once = FOR_SEARCH.fold(text).text();

            assertThat(FOR_SEARCH.fold(once).text()).as(text).isEqualTo(once);
        });
    }

    @Test
    void theWholeComesFromTheWholeAndItsPartsInOrder() {
        var any = AnyText.seeded();
        any.texts(2_000).map(text -> text + "م").forEach(text -> {
            var folded = FOR_SEARCH.fold(text);
            var part = any.span(folded.text());
            var original = folded.original(part);

            assertThat(folded.original(new Span(0, folded.text().length()))).isEqualTo(new Span(0, text.length()));
            assertThat(FOR_SEARCH.fold(original.in(text)).text()).as(text).contains(part.in(folded.text()));
            assertThat(Graphemes.of(text).snap(original)).isEqualTo(original);
        });
    }
}
