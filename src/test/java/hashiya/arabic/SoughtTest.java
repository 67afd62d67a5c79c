package hashiya.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Span;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SoughtTest {
    private static final EnumSet<Fold> ALL = EnumSet.allOf(Fold.class);

    @ParameterizedTest(name = "«{1}» in {0}: {4}")
    @CsvFileSource(resources = "sought.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void isFoundWhereItsSpellingIsOverlooked(
            String text, String words, @Nullable String counts, @Nullable String hits, String why) {
        var overlooked = EnumSet.copyOf(ALL);
        if (counts != null) {
            overlooked.remove(Fold.valueOf(counts));
        }

        var found = new Sought(words, overlooked).in(text, () -> false);

        assertThat(found.stream().map(hit -> hit.in(text)))
                .as(why)
                .containsExactlyElementsOf(hits == null ? List.of() : Arrays.asList(hits.split("\\|")));
    }

    @Test
    void neverReachesOverANewline() {
        assertThat(new Sought("قال نعم", ALL).in("قال\nنعم\nقال نعم", () -> false)).containsExactly(new Span(8, 15));
    }

    @Test
    void stopsAtTheNextNewlineOnceItIsGivenUp() {
        var asked = new AtomicInteger();
        var found = new Sought("نعم", ALL).in("نعم\n".repeat(1000), () -> asked.incrementAndGet() > 10);

        assertThat(asked).hasValue(11);
        assertThat(found).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void anyPartOfAnyTextIsFoundWhereItStands() {
        var any = AnyText.seeded();
        any.texts(1_000).forEach(text -> {
            var graphemes = Graphemes.of(text);
            var part = graphemes.snap(any.span(text));
            String words = part.in(text);
            var overlooked = EnumSet.noneOf(Fold.class);
            ALL.forEach(fold -> {
                if (any.oneOf(List.of(true, false))) {
                    overlooked.add(fold);
                }
            });

            var hits = new Sought(words, ALL).in(text, () -> false);
            var exact = new Sought(words, overlooked).in(text, () -> false);

            for (var found : List.of(hits, exact)) {
                int reached = 0;
                for (var hit : found) {
                    assertThat(hit.start()).as(text).isGreaterThanOrEqualTo(reached);
                    assertThat(hit.isEmpty()).as(text).isFalse();
                    assertThat(graphemes.isBoundary(hit.start())).as(text).isTrue();
                    reached = hit.end();
                }
            }
            if (!words.contains("\n") && Folding.FOR_SEARCH.fold(words).text().chars().anyMatch(Character::isLetterOrDigit)) {
                assertThat(hits).as("«%s» in «%s»", words, text).isNotEmpty();
            }
        });
    }
}
