package hashiya.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.Seed;
import hashiya.arabic.AnyText;
import hashiya.arabic.Folding;
import hashiya.arabic.Graphemes;
import hashiya.article.Span;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for any text at all.
class SuggestingLawTest {
    private static final List<String> NEWS = List.of(
            "قال ", "وأضاف ", "مضيفاً ", "بحسب ", "وفقاً ل", "نقلت ", "عن ", "قوله ", "الوزير ", "أحمد ", "أن ", "إن ",
                    "أنه ", ": ", "، ",
            "«", "»", "“", "”", "\"", "لـ", ".", "\n", "إلى ", "الذي ", "قد ", "2024 ", "مليون ", "-", "(", ")",
                    "وصفه بـ", "على حد تعبيره ");

    private final Suggesting suggesting = new Suggesting();

    @Test
    void staysInsideAnyTextAndSplitsNoCharacter() {
        var any = AnyText.seeded();

        any.texts(3000).forEach(this::assertSound);
    }

    @Test
    void staysInsideAnyHeapOfReportingWords() {
        var random = new Random(Seed.of(SuggestingLawTest.class));
        Stream.generate(() -> heap(random)).limit(3000).forEach(this::assertSound);
    }

    @Test
    void spellsWordsAsSearchDoes() {
        var any = AnyText.seeded();

        any.texts(1000).flatMap(text -> Stream.of(text.split("\\s+")))
                .forEach(word -> assertThat(Spelling.of(word)).isEqualTo(Folding.FOR_SEARCH.fold(word).text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"«", "\"", "قال إن ", "، مضيفاً ", "«قال: ", "بحسب ", "وأكد "})
    @Timeout(20)
    void takesLongerTextsNoLongerThanTheyAre(String piece) {
        var few = piece.repeat(20_000);
        var many = piece.repeat(160_000);
        suggesting.of(few);

        var short1 = time(few);
        var long1 = time(many);

        // Eight times the text; eight times eight if something looks at everything for everything.
        assertThat(long1).isLessThan(short1.multipliedBy(32).plusMillis(400));
    }

    private Duration time(String text) {
        long start = System.nanoTime();
        suggesting.of(text);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String heap(Random random) {
        var heap = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            heap.append(NEWS.get(random.nextInt(NEWS.size())));
        }
        return heap.toString();
    }

    private void assertSound(String text) {
        var graphemes = Graphemes.of(text);
        var suggestions = suggesting.of(text);

        var spans = Stream.concat(
                suggestions.quotes().stream().flatMap(quote -> Stream.concat(
                        Stream.of(quote.span(), quote.cue().span()), Stream.ofNullable(quote.mention()))),
                suggestions.claims().stream().map(SuggestedClaim::span));
        assertThat(spans).allSatisfy(span -> assertWhole(span, graphemes, text));
        assertThat(suggestions.quotes()).allSatisfy(quote -> assertThat(quote.confidence()).isBetween(0.0, 1.0));
    }

    private static void assertWhole(Span span, Graphemes graphemes, String text) {
        assertThat(span.isEmpty()).isFalse();
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(graphemes.isBoundary(span.start()) && graphemes.isBoundary(span.end())).isTrue();
    }
}
