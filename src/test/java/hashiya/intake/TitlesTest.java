package hashiya.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            'عنوان\nمتن',عنوان
            '\n \n\t\nعنوان\nمتن',عنوان
            '\u200f\n\u00a0\nعنوان',عنوان
            '  عنوان \t\nمتن',عنوان
            '\u202bعنوان\u202c\u200f\nمتن',عنوان
            '«عنوان» \u200f(1)\nمتن','«عنوان» \u200f(1)'
            'بِسْمِ\nمتن','بِسْمِ'
            """)
    void isTheFirstLineThatSaysSomething(String text, String title) {
        assertThat(Titles.of(text)).isEqualTo(title);
    }

    @Test
    void isCutAfterAWord() {
        String title = Titles.of("كلمة ".repeat(100));

        assertThat(title).isEqualTo("كلمة ".repeat(32).strip() + "…");
    }

    @Test
    void isCutBetweenGraphemesWhereThereAreNoWords() {
        String family = "👩‍👩‍👧";

        String title = Titles.of(family.repeat(100));

        assertThat(title).isEqualTo(family.repeat(20) + "…");
    }

    @Test
    void isCutEvenInsideOneEndlessGrapheme() {
        assertThat(Titles.of("ا" + "\u064b".repeat(1_000))).hasSize(161);
    }
}
