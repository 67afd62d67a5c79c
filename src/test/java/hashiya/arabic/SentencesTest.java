package hashiya.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "sentences.csv", numLinesToSkip = 1)
    void areWhatATripleClickTakes(String textAndCaret, String expected, String why) {
        int offset = textAndCaret.indexOf('‸');
        String text = textAndCaret.replace("‸", "");

        assertThat(Sentences.at(text, offset).in(text)).as(why).isEqualTo(expected);
    }

    @Test
    void aNewlineAlwaysEndsOne() {
        String text = "بوتين في بكين\nبكين-سانا\n أكد الرئيس ";

        assertThat(Sentences.at(text, 3).in(text)).isEqualTo("بوتين في بكين");
        assertThat(Sentences.at(text, 13).in(text)).isEqualTo("بوتين في بكين");
        assertThat(Sentences.at(text, 14).in(text)).isEqualTo("بكين-سانا");
        assertThat(Sentences.at(text, 24).in(text)).isEqualTo("أكد الرئيس");
        assertThat(Sentences.at(text, text.length()).in(text)).isEqualTo("أكد الرئيس");
    }

    @Test
    void anEmptyLineHasNone() {
        assertThat(Sentences.at("ذهب\n\nعاد", 4)).isEqualTo(new Span(4, 4));
        assertThat(Sentences.at("ذهب\n  \nعاد", 5).isEmpty()).isTrue();
        assertThat(Sentences.at("", 0)).isEqualTo(new Span(0, 0));
    }

    @Test
    void afterAndBeforeWalkFromStartToStart() {
        String text = "ذهب القطار. عاد!\n\nقال: «نعم. لا». ثم سكت";

        assertThat(Sentences.after(text, 2)).isEqualTo(12);
        assertThat(Sentences.after(text, 12)).isEqualTo(18);
        assertThat(Sentences.after(text, 18)).isEqualTo(text.indexOf("ثم"));
        assertThat(Sentences.after(text, text.length() - 1)).isEqualTo(text.length());
        assertThat(Sentences.before(text, text.length())).isEqualTo(text.indexOf("ثم"));
        assertThat(Sentences.before(text, text.indexOf("ثم"))).isEqualTo(18);
        assertThat(Sentences.before(text, 18)).isEqualTo(12);
        assertThat(Sentences.before(text, 14)).isEqualTo(12);
        assertThat(Sentences.before(text, 12)).isZero();
        assertThat(Sentences.before(text, 0)).isZero();
    }

    @Test
    void everyLetterOfAnyTextBelongsToOneSentence() {
        AnyText.seeded().texts(500).forEach(SentencesTest::everyLetterBelongsToOneSentence);
    }

    /// Such texts once fell apart just before their closing mark.
    @ParameterizedTest
    @ValueSource(strings = {"قال «.نعم. »", "قال ”.لا. “ بل", "ل(؟e. \u2067)", "«ﹶٰا۷أمسؤول»يaمسؤول“.؟. »"})
    void everyLetterOfATextWithBrokenMarksDoesToo(String text) {
        everyLetterBelongsToOneSentence(text);
    }

    private static void everyLetterBelongsToOneSentence(String text) {
        for (int offset = 0; offset < text.length(); offset++) {
            if (Character.isLetter(text.charAt(offset))) {
                var sentence = Sentences.at(text, offset);

                assertThat(sentence.contains(offset)).as(text).isTrue();
                assertThat(Sentences.at(text, sentence.start())).as(text).isEqualTo(sentence);
                assertThat(Sentences.at(text, sentence.end() - 1)).as(text).isEqualTo(sentence);
            }
        }
    }
}
