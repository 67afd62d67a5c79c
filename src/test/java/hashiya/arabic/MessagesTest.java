package hashiya.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar-u-nu-arab");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | لا مقالات
            1    | مقال واحد
            2    | مقالان
            3    | ٣ مقالات
            10   | ١٠ مقالات
            11   | ١١ مقالًا
            100  | ١٠٠ مقال
            1234 | ١٬٢٣٤ مقالًا
            """)
    void countAsArabicDoes(long count, String expected) {
        String pattern = "{0,plural,zero{لا مقالات}one{مقال واحد}two{مقالان}few{# مقالات}many{# مقالًا}other{# مقال}}";

        assertThat(Messages.format(ARABIC, pattern, count)).isEqualTo(expected);
    }

    @Test
    void takeArgumentsAndApostrophes() {
        assertThat(Messages.format(Locale.ENGLISH, "{0} isn''t {1}", "a.txt", 12_345)).isEqualTo("a.txt isn't 12,345");
        assertThat(Messages.format(ARABIC, "{0}: {1}", "أ", 75)).isEqualTo("أ: ٧٥");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "المقالات على الرف", "# of 3 | 50 % – «نص»", "e\u0301 \u200F؟"})
    void takeAPlainPatternAsIcuDoes(String pattern) {
        assertThat(Messages.format(ARABIC, pattern, 3)).isEqualTo(pattern);
        assertThat(new MessageFormat(pattern, ARABIC).format(new Object[] {3})).isEqualTo(pattern);
    }

    @Test
    void refuseABrokenPattern() {
        assertThatIllegalArgumentException().isThrownBy(() -> Messages.format(ARABIC, "{0,plural,one{مقال}"));
    }

    @Test
    void writeNumbersInTheDigitsOfTheLocale() {
        assertThat(Messages.number(ARABIC, 20_260)).isEqualTo("٢٠٬٢٦٠");
        assertThat(Messages.number(Locale.ENGLISH, 20_260)).isEqualTo("20,260");
    }

    @Test
    void writeTheDayWhereTheReaderIs() {
        var night = Instant.parse("2026-11-22T22:30:00Z");

        assertThat(Messages.date(ARABIC, night, ZoneId.of("UTC"))).isEqualTo("٢٢ نوفمبر ٢٠٢٦");
        assertThat(Messages.date(ARABIC, night, ZoneId.of("Asia/Damascus"))).isEqualTo("٢٣ نوفمبر ٢٠٢٦");
        assertThat(Messages.date(Locale.ENGLISH, night, ZoneId.of("Asia/Damascus"))).isEqualTo("Nov 23, 2026");
    }
}
