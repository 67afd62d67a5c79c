package hashiya.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WrittenDateTest {
    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "dates.csv", numLinesToSkip = 1)
    void readsTheDateInALine(String line, String day, String hijri, String why) {
        var found = WrittenDate.in(line);

        assertThat(found.map(date -> date.day().toString()).orElse(null)).as(why).isEqualTo(day);
        assertThat(found.map(WrittenDate::hijri).map(HijriDay::toString).orElse(null)).as(why).isEqualTo(hijri);
    }

    @Test
    void everyDayHasItsHijriDayAndBack() {
        for (var day = LocalDate.of(1990, 1, 1); day.getYear() < 2040; day = day.plusDays(1)) {
            assertThat(HijriDay.of(day).gregorian()).isEqualTo(day);
        }
    }
}
