package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Span;
import hashiya.ui.reader.Lanes.Lane;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Which line lies below which under words with several marks.
class LanesTest {
    private static final Highlight QUOTE = mark(0, 40, Look.QUOTE);
    private static final Highlight CLAIM = mark(10, 20, Look.CLAIM);
    private static final Highlight CODE = mark(15, 60, Look.CODE_RED);
    private static final Set<Look> TOP_QUOTE = Set.of(Look.QUOTE);

    @Test
    void claimsLieLowestAndQuotesHighest() {
        assertThat(Lanes.of(List.of(CODE, QUOTE, CLAIM)))
                .containsEntry(CLAIM, new Lane(0, 3, TOP_QUOTE))
                .containsEntry(CODE, new Lane(1, 3, TOP_QUOTE))
                .containsEntry(QUOTE, new Lane(2, 3, TOP_QUOTE));
    }

    @Test
    void ofOneKindTheLongestLiesLowest() {
        var inIt = mark(5, 9, Look.QUOTE);
        assertThat(Lanes.of(List.of(inIt, QUOTE))).containsEntry(QUOTE, new Lane(0, 2, TOP_QUOTE)).containsEntry(inIt, new Lane(1, 2, TOP_QUOTE));
    }

    @Test
    void aMarkAloneHasTheOnlyLaneWhateverOthersOfItsParagraphHave() {
        var alone = mark(60, 70, Look.QUOTE);
        assertThat(Lanes.of(List.of(CODE, QUOTE, CLAIM, alone))).containsEntry(alone, new Lane(0, 1, TOP_QUOTE));
    }

    @Test
    void theFourthSharesTheLowest() {
        var fourth = mark(16, 19, Look.QUOTE);
        assertThat(Lanes.of(List.of(CODE, QUOTE, CLAIM, fourth))).containsEntry(fourth, new Lane(0, 3, TOP_QUOTE));
    }

    @Test
    void whatLiesNextToTheLettersIsKnownToAll() {
        var twoCodes = new Highlight(UUID.randomUUID(), new Span(0, 9), List.of(Look.CODE, Look.CODE_PLUM), false);
        assertThat(Lanes.of(List.of(twoCodes, mark(0, 70, Look.CLAIM))).values())
                .hasSize(2)
                .allMatch(lane -> lane.tops().equals(Set.of(Look.CODE, Look.CODE_PLUM)));
    }

    private static Highlight mark(int start, int end, Look look) {
        return new Highlight(UUID.randomUUID(), new Span(start, end), look);
    }
}
