package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Span;
import hashiya.ui.reader.Lanes.Lane;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Which line lies below which under words with several marks.
class LanesTest {
    private static final Highlight QUOTE = mark(0, 40, Look.QUOTE);
    private static final Highlight CLAIM = mark(10, 20, Look.CLAIM);
    private static final Highlight CODE = mark(15, 60, Look.CODE_RED);

    @Test
    void claimsLieLowestAndQuotesHighest() {
        assertThat(Lanes.of(List.of(CODE, QUOTE, CLAIM)))
                .containsEntry(CLAIM, new Lane(0, 3))
                .containsEntry(CODE, new Lane(1, 3))
                .containsEntry(QUOTE, new Lane(2, 3));
    }

    @Test
    void ofOneKindTheLongestLiesLowest() {
        var inIt = mark(5, 9, Look.QUOTE);
        assertThat(Lanes.of(List.of(inIt, QUOTE))).containsEntry(QUOTE, new Lane(0, 2)).containsEntry(inIt, new Lane(1, 2));
    }

    @Test
    void aMarkAloneHasTheOnlyLaneWhateverOthersOfItsParagraphHave() {
        var alone = mark(60, 70, Look.QUOTE);
        assertThat(Lanes.of(List.of(CODE, QUOTE, CLAIM, alone))).containsEntry(alone, new Lane(0, 1));
    }

    @Test
    void theFourthSharesTheLowest() {
        var fourth = mark(16, 19, Look.QUOTE);
        assertThat(Lanes.of(List.of(CODE, QUOTE, CLAIM, fourth))).containsEntry(fourth, new Lane(0, 3));
    }

    private static Highlight mark(int start, int end, Look look) {
        return new Highlight(UUID.randomUUID(), new Span(start, end), look);
    }
}
