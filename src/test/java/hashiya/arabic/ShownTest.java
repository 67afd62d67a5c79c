package hashiya.arabic;

import static hashiya.arabic.Direction.RIGHT_TO_LEFT;
import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {
    @ParameterizedTest(name = "{0} {2} {3}: {5}")
    @CsvFileSource(resources = "shown.csv", numLinesToSkip = 1)
    void isTheParagraphAsAReaderWantsToSeeIt(
            String stored, Direction base, Digits digits, Tashkeel tashkeel, String shown, String why) {
        assertThat(Shown.of(stored, base, digits, tashkeel).text()).as(why).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            قال\uFE0F هو\u034F.                | قال هو.          | a variation selector on a letter chooses nothing
            ❤\uFE0F و1\uFE0F\u20E3 葛\uDB40\uDD00 | ❤\uFE0F و1\uFE0F\u20E3 葛\uDB40\uDD00 | on emoji, key caps and ideographs it does
            ك\u200Fك م\u2060م ن\u00ADن         | كك مم نن         | letters join over what cannot be seen
            د\u200Fك ك\u200F ك                 | د\u200Fك ك\u200F ك | where they do not join it stays
            می\u200Cخواهم ه\u200D م\u2067م\u2069 | می\u200Cخواهم ه\u200D م\u2067م\u2069 | joiners and isolates say something
            """)
    void whatIsInvisibleAndSaysNothingIsLeftOut(String stored, String shown, String why) {
        assertThat(Shown.of(stored, RIGHT_TO_LEFT, Digits.AS_WRITTEN, Tashkeel.SHOWN).text()).as(why).isEqualTo(shown);
    }

    @ParameterizedTest(name = "«{0}»: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            كتاب | كتاب      | كِتَابٌ     | a word with all its marks
            ك    | ك         | كِ        | a letter with its own
            تاب  | تاب       | تَابٌ      | and without those of the letter before
            جديد | جديد      | جَدِيدٌ     | the last word, to the end
            """)
    void whatIsSeenComesFromTheLettersWithTheirMarks(String seen, String inShown, String inStored, String why) {
        String stored = "كِتَابٌ جَدِيدٌ";
        var shown = Shown.of(stored, RIGHT_TO_LEFT, Digits.AS_WRITTEN, Tashkeel.HIDDEN);
        int start = shown.text().indexOf(seen);
        var span = new Span(start, start + seen.length());

        assertThat(shown.stored(span).in(stored)).as(why).isEqualTo(inStored);
        assertThat(shown.shown(shown.stored(span)).in(shown.text())).as(why).isEqualTo(inShown);
    }

    @Test
    void aHiddenMarkIsSeenAsNothingBehindItsLetter() {
        var shown = Shown.of("كِتَاب", RIGHT_TO_LEFT, Digits.AS_WRITTEN, Tashkeel.HIDDEN);

        assertThat(shown.shown(new Span(1, 2))).isEqualTo(new Span(1, 1));
        assertThat(shown.shown(1)).isEqualTo(1);
        assertThat(shown.stored(1)).isEqualTo(2);
    }

    @Test
    void everyGraphemeOfAnyTextShowsSomethingAndIsFoundAgain() {
        forAnyView((stored, _, shown) -> {
            var graphemes = Graphemes.of(stored);
            var seen = Graphemes.of(shown.text());
            for (int start = 0; start < stored.length(); start = graphemes.after(start)) {
                var grapheme = new Span(start, graphemes.after(start));
                var there = shown.shown(grapheme);

                if (grapheme.in(stored).codePoints().allMatch(Invisible::isInvisible) && there.isEmpty()) {
                    continue;
                }
                assertThat(there.isEmpty()).as("%s of %s shows nothing", grapheme, stored).isFalse();
                assertThat(shown.stored(there).start()).isEqualTo(grapheme.start());
                assertThat(stored.substring(grapheme.end(), shown.stored(there).end()).codePoints()).as("left out behind %s", grapheme)
                        .allMatch(Invisible::isInvisible);
                assertThat(new Span(there.start(), seen.after(there.start()))).as("whole in %s", stored).isEqualTo(there);
            }
            assertThat(shown.shown(stored.length())).isEqualTo(shown.text().length());
            assertThat(shown.stored(shown.text().length())).isEqualTo(stored.length());
        });
    }

    @Test
    void bothWaysRiseAndLeadBack() {
        forAnyView((stored, _, shown) -> {
            for (int offset = 0; offset < shown.text().length(); offset++) {
                assertThat(shown.stored(offset + 1)).isGreaterThan(shown.stored(offset));
                assertThat(shown.shown(shown.stored(offset))).isEqualTo(offset);
            }
            for (int offset = 0; offset < stored.length(); offset++) {
                assertThat(shown.shown(offset + 1)).isGreaterThanOrEqualTo(shown.shown(offset));
            }
        });
    }

    @Test
    void nothingMoves() {
        forAnyView((stored, base, shown) -> {
            byte[] asStored = VisualOrder.of(stored, base).levels();
            byte[] asShown = VisualOrder.of(shown.text(), base).levels();
            for (int offset = 0; offset < shown.text().length(); offset++) {
                if (Invisible.isInvisible(shown.text().codePointAt(offset))) {
                    continue;
                }
                assertThat(asShown[offset]).as("level of %d in %s", offset, shown.text()).isEqualTo(asStored[shown.stored(offset)]);
            }
        });
    }

    @FunctionalInterface
    private interface Law {
        void check(String stored, Direction base, Shown shown);
    }

    private static void forAnyView(Law law) {
        var any = AnyText.seeded();
        any.texts(3_000).map(text -> text.replace('\n', ' ')).forEach(stored -> {
            var base = any.oneOf(List.of(Direction.values()));
            var digits = any.oneOf(List.of(Digits.values()));
            law.check(stored, base, Shown.of(stored, base, digits, any.oneOf(List.of(Tashkeel.values()))));
        });
    }
}
