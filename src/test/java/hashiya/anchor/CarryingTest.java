package hashiya.anchor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Anchored;
import hashiya.article.Span;
import java.util.Map;
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

    /// Each letter is a paragraph, and equal letters equal paragraphs; the mark lies in the one with a star, and is to be found
    /// where the newer version has a star.
    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            A P* P C     | A P C       | one of two was taken out, and nothing says which
            A P P* C     | A P C       | the same, seen from the other
            A P* C       | A P P C     | an equal one was put beside it
            A P P* C     | P A P C     | one of two was moved away
            P* B C P D   | P C P B D   | what stood behind it stands behind the other now
            A P* B P C   | A P* B P C  | nothing was changed
            A P* B P C   | A P* B D P C | something was put in before the other
            A P B P* C   | A P B D P C | something was put right before it: given up rather than guessed
            A P* B P C   | D A P* B P C | something was put in above
            A P* B       | A P* B P    | an equal one was put in elsewhere
            A P* B P C   | A P* B C    | the other was taken out, and its own neighbours are there
            """)
    void ofEqualParagraphsTheOneIsFoundThatItWas(String before, String after, String why) {
        String then = spelledOut(before);
        var anchor = anchors.describe(then, starred(before));

        var carried = new Carrying(anchors, then, spelledOut(after)).carry(anchor);

        if (after.contains("*")) {
            assertThat(carried).as(why).isInstanceOfSatisfying(Carried.Placed.class, placed ->
                    assertThat(placed.anchor().span()).isEqualTo(starred(after)));
        } else {
            assertThat(carried).as(why).isNotInstanceOf(Carried.Placed.class);
        }
    }

    private static final Map<Character, String> PARAGRAPHS = Map.of(
            'A', "بدأ العمل صباح اليوم على الرصيف الأول.\n",
            'B', "وصل القطار متأخرًا ساعة واحدة عن موعده.\n",
            'C', "قالت المديرة إن الحبوب تكفي حتى الصيف.\n",
            'D', "لم يحضر أحد من الوزارة حفل الافتتاح.\n",
            'P', "وأضاف المتحدث أن عدد الحاويات تضاعف.\n");

    private static String spelledOut(String letters) {
        return letters.chars()
                .mapToObj(letter -> PARAGRAPHS.getOrDefault((char) letter, ""))
                .collect(joining());
    }

    /// Where the last words of the paragraph with the star stand.
    private static Span starred(String letters) {
        int end = spelledOut(letters.substring(0, letters.indexOf('*'))).length() - ".\n".length();
        return new Span(end - "عدد الحاويات تضاعف".length(), end);
    }

    private Carried carry(String words, String now) {
        return new Carrying(anchors, THEN, now).carry(anchors.describe(THEN, span(THEN, words)));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
