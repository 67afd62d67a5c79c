package hashiya.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The table's first two columns are two shelves, from top to bottom.
@TestInstance(Lifecycle.PER_CLASS)
class TitleOrderTest {
    private final List<String> asWritten = new ArrayList<>();
    private final List<String> bare = new ArrayList<>();

    @ParameterizedTest(name = "«{0}», «{1}»: {2}")
    @CsvFileSource(resources = "titles.csv", numLinesToSkip = 1)
    void comesAfterTheTitleBefore(String written, String without, String why) {
        asWritten.add(written);
        bare.add(without);

        assertThat(sorted(asWritten, TitleOrder.AS_WRITTEN)).as(why).isEqualTo(asWritten);
        assertThat(sorted(bare, TitleOrder.BARE)).as(why).isEqualTo(bare);
    }

    @AfterAll
    void bothShelvesHoldTheSameTitles() {
        assertThat(bare).containsExactlyInAnyOrderElementsOf(asWritten).isNotEmpty();
    }

    private static List<String> sorted(List<String> titles, TitleOrder order) {
        var shuffled = new ArrayList<>(titles);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort((one, other) -> Arrays.compareUnsigned(order.key(one), order.key(other)));
        return shuffled;
    }
}
