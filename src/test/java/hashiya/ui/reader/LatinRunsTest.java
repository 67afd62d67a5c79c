package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Direction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinRunsTest {
    /// On the right what is set in the Latin face, in the order it is stored.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
            قالت BBC إنها                 | BBC
            قالت Deutsche Welle أمس       | Deutsche Welle
            طائرة F-16 سقطت               | F-16
            طابعة 3D جديدة                | 3D
            لغة C++ قديمة                 | C++
            هاتف iPhone 15 Pro رخيص       | iPhone 15 Pro
            هاتف iPhone 15 رخيص           | iPhone
            وسم #MeToo عاد                | #MeToo
            قناة CNN، وبعدها              | CNN
            بين BBC, CNN و                | BBC, CNN
            منظمة (WHO) تحذر              | WHO
            قالت WHO (World Health) أمس   | WHO ;World Health
            عام 2024 وعام ٢٠٢٤            | ''
            نسبة 5.5% فقط                 | ''
            كلمة Côte d'Ivoire هنا        | Côte d'Ivoire
            """)
    void inArabicOnlyLatinWordsAre(String paragraph, String latin) {
        assertThat(runs(paragraph, Direction.RIGHT_TO_LEFT)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            It said: "2 of 3 (67%)."      | It said: "2 of 3 (67%)."
            It said "no" to قال twice.    | It said ;no; to;twice.
            2024 was good                 | 2024 was good
            """)
    void inEnglishDigitsAndSignsAreToo(String paragraph, String latin) {
        assertThat(runs(paragraph, Direction.LEFT_TO_RIGHT)).isEqualTo(latin);
    }

    private static String runs(String paragraph, Direction direction) {
        var latin = LatinRuns.of(paragraph, direction);
        List<String> runs = new ArrayList<>();
        for (int start = latin.nextSetBit(0); start >= 0; ) {
            int end = latin.nextClearBit(start);
            runs.add(paragraph.substring(start, end));
            start = latin.nextSetBit(end);
        }
        return String.join(";", runs);
    }
}
