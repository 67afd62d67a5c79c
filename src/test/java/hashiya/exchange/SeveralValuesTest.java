package hashiya.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveralValuesTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = ';', textBlock = """
            اقتصاد          ; اقتصاد
            اقتصاد,عملات    ; اقتصاد | عملات
            نفط|غاز,أسعار   ; نفط\\|غاز | أسعار
            نفط | غاز       ; نفط \\| غاز
            أ\\ب            ; أ\\\\ب
            أ\\|ب           ; أ\\\\\\|ب
            """)
    void joinsSoThatTheyComeApartAgain(String values, String cell) {
        assertThat(SeveralValues.join(Arrays.asList(values.split(",")))).isEqualTo(cell);
    }

    @Test
    void noValueIsAnEmptyCell() {
        assertThat(SeveralValues.join(List.of())).isEmpty();
    }
}
