package hashiya.arabic;

import static hashiya.arabic.Direction.LEFT_TO_RIGHT;
import static hashiya.arabic.Direction.RIGHT_TO_LEFT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            قال الوزير إن Microsoft استثمرت       | RIGHT_TO_LEFT | most letters are Arabic
            Syria (سوريا) is a country            | LEFT_TO_RIGHT | most letters are Latin
            BBC عرب                               | RIGHT_TO_LEFT | as many of either
            2024 – 50 %                           | RIGHT_TO_LEFT | no letters
            ''                                    | RIGHT_TO_LEFT | nothing at all
            """)
    void anArticleReadsAsMostOfItsLettersDo(String text, Direction expected, String why) {
        assertThat(Direction.ofArticle(text)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "directions.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void aParagraphReadsAsItsLettersAndItsArticleSay(String paragraph, Direction inArabic, Direction inEnglish, String why) {
        assertThat(Direction.ofParagraph(paragraph, RIGHT_TO_LEFT)).as(why).isEqualTo(inArabic);
        assertThat(Direction.ofParagraph(paragraph, LEFT_TO_RIGHT)).as(why).isEqualTo(inEnglish);
    }

    @Test
    void whatIsIsolatedDoesNotDecide() {
        String paragraph = "\u2067سوريا\u2069 is a country";

        assertThat(Direction.ofParagraph(paragraph, LEFT_TO_RIGHT)).isEqualTo(LEFT_TO_RIGHT);
    }

    @Test
    void anIsolateThatIsNeverClosedReachesToTheEnd() {
        assertThat(Direction.ofParagraph("\u2067سوريا", LEFT_TO_RIGHT)).isEqualTo(LEFT_TO_RIGHT);
        assertThat(Direction.ofParagraph("\u2069سوريا", LEFT_TO_RIGHT)).isEqualTo(RIGHT_TO_LEFT);
    }
}
