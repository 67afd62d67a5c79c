package hashiya.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Anchored;
import hashiya.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Marks come over to a newer version of their article, or say that they did not.
class CarryingTest {
    private static final String THEN = """
            وصول القطار إلى ميناء المرجان
            المرجان – وكالة الساحل
            قالت المديرة: «انتظرنا هذا القطار ١٤ عامًا ولن نتركه يتوقف بعد اليوم».
            وأكّد الوزير أن كلفة النقل ستنخفض إلى 27 دولارًا للطن الواحد.
            وختم بالقول إن العمل مستمر في الأرصفة كلها.
            """;

    private final Anchors anchors = new Anchors();

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            انتظرنا هذا القطار ١٤ عامًا | عامًا   | عاما        | without tashkeel
            انتظرنا هذا القطار ١٤ عامًا | ١٤      | 14          | digits of another shape
            «انتظرنا هذا القطار         | «       | “           | other quotation marks
            كلفة النقل ستنخفض           | ستنخفض  | ستنخفضُ      | tashkeel added
            """)
    void whatOnlyLooksOtherwiseIsFound(String words, String old, String set, String why) {
        String now = THEN.replace(old, set);

        assertThat(carry(words, now)).as(why).isInstanceOfSatisfying(Carried.Placed.class, placed -> {
            assertThat(placed.how()).isInstanceOf(Anchored.Moved.class);
            assertThat(placed.anchor().exact()).isEqualTo(words.replace(old, set));
            assertThat(placed.anchor().span().in(now)).isEqualTo(placed.anchor().exact());
        });
    }

    @Test
    void aMarkThatDidNotMoveIsExact() {
        assertThat(carry("كلفة النقل", THEN)).isInstanceOfSatisfying(Carried.Placed.class, placed ->
                assertThat(placed.how()).isInstanceOf(Anchored.Exact.class));
    }

    @Test
    void wordsThatWereChangedAreToldInBothWordings() {
        String now = THEN.replace("ستنخفض إلى 27 دولارًا", "قد تنخفض إلى 31 دولارًا");

        assertThat(carry("كلفة النقل ستنخفض إلى 27 دولارًا للطن", now)).isInstanceOfSatisfying(Carried.Reworded.class, reworded -> {
            assertThat(reworded.now()).isEqualTo("كلفة النقل قد تنخفض إلى 31 دولارًا للطن");
            assertThat(reworded.span().in(now)).isEqualTo(reworded.now());
            assertThat(reworded.likeness()).isBetween(0.5, 0.8);
        });
    }

    @Test
    void wordsThatWereTakenOutAreGone() {
        String now = THEN.replace("وأكّد الوزير أن كلفة النقل ستنخفض إلى 27 دولارًا للطن الواحد.\n", "");

        assertThat(carry("كلفة النقل ستنخفض إلى 27 دولارًا", now)).isEqualTo(new Carried.Gone());
    }

    @Test
    void anotherSentenceMuchLikeItIsNotTaken() {
        String twin = "وأكّد الوزير أن كلفة السفر ستنخفض إلى 27 دولارًا للطن الواحد.\n";
        String then = THEN + twin;
        String now = then.replace("وأكّد الوزير أن كلفة النقل ستنخفض إلى 27 دولارًا للطن الواحد.\n", "");
        var anchor = anchors.describe(then, span(then, "كلفة النقل ستنخفض إلى 27 دولارًا"));

        assertThat(new Carrying(anchors, then, now).carry(anchor)).isEqualTo(new Carried.Gone());
    }

    private Carried carry(String words, String now) {
        return new Carrying(anchors, THEN, now).carry(anchors.describe(THEN, span(THEN, words)));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
