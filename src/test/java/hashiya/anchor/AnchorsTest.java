package hashiya.anchor;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.AnyText;
import hashiya.arabic.Graphemes;
import hashiya.article.Anchor;
import hashiya.article.Anchored;
import hashiya.article.Anchored.Exact;
import hashiya.article.Anchored.Lost;
import hashiya.article.Anchored.Moved;
import hashiya.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AnchorsTest {
    private static final String REFRAIN = "وردد الجمهور: «عاشت المدينة»، ثم صفق طويلا.";

    private final Anchors anchors = new Anchors();

    @ParameterizedTest(name = "{3}: {1}")
    @CsvFileSource(resources = "resolve.csv", numLinesToSkip = 1)
    void findsTheWordsAgainOrSaysTheyAreLost(String then, String now, String outcome, String why) {
        var anchor = anchors.describe(unmarked(then), mark(then));

        switch (anchors.resolve(anchor, unmarked(now))) {
            case Exact(Span span) -> assertThat(outcome + span).as(why).isEqualTo("exact" + mark(now));
            case Moved(Span span, _) -> assertThat(outcome + span).as(why).isEqualTo("moved" + mark(now));
            case Lost(String exact) -> assertThat(outcome + exact).as(why).isEqualTo("lost" + anchor.exact());
        }
    }

    @Test
    void remembers32UnitsOnEitherSide() {
        String text = "ا".repeat(50) + "قال" + "ب".repeat(50);

        assertThat(anchors.describe(text, new Span(50, 53)))
                .isEqualTo(new Anchor(new Span(50, 53), "قال", "ا".repeat(32), "ب".repeat(32)));
        assertThat(anchors.describe("قال نعم", new Span(4, 7))).isEqualTo(new Anchor(new Span(4, 7), "نعم", "قال ", ""));
    }

    @Test
    void neverCutsACharacterOfTheSurroundings() {
        String text = "بَ😀" + "ا".repeat(31) + "قال" + "ا".repeat(31) + "👍🏽";

        var anchor = anchors.describe(text, new Span(35, 38));

        assertThat(anchor.before()).isEqualTo("ا".repeat(31));
        assertThat(anchor.after()).isEqualTo("ا".repeat(31));
    }

    @Test
    void oneOfTwoEqualPlacesIsLost() {
        String then = REFRAIN + "\n" + REFRAIN + "\n" + REFRAIN;
        var anchor = anchors.describe(then, new Span(REFRAIN.length() + 6, REFRAIN.length() + 13));
        String paragraph = "وقبل ذلك ألقى المحافظ كلمة قصيرة.";

        assertThat(anchors.resolve(anchor, paragraph + "\n" + paragraph + "\n" + then)).isInstanceOf(Lost.class);
    }

    @Test
    void ofTwoEqualPlacesTheMuchNearerOneIsIt() {
        String far = "\n" + "فقرة أخرى من الخبر نفسه. ".repeat(40) + "\n";
        String then = REFRAIN + far + REFRAIN + far + REFRAIN;
        int start = (REFRAIN + far).length() + 6;
        var anchor = anchors.describe(then, new Span(start, start + 7));

        assertThat(anchors.resolve(anchor, "ثم\n" + then)).isEqualTo(new Moved(new Span(start + 3, start + 10), 1));
    }

    @Test
    void theSameWordsInTheSamePlaceGiveWayToTheirOwnSurroundings() {
        String then = "قال سامر نعم، وغادر القاعة مسرعا\nقال عادل كلا، وبقي في مكانه صامتا";
        var anchor = anchors.describe(then, new Span(0, 3));
        String now = "قال عادل كلا، وبقي في مكانه صامتا\nقال سامر نعم، وغادر القاعة مسرعا";

        assertThat(anchors.resolve(anchor, now)).isInstanceOfSatisfying(
                Moved.class, moved -> assertThat(moved.span()).isEqualTo(new Span(34, 37)));
    }

    @Test
    void theSameWordsInTheSamePlaceAmongStrangersAreOthers() {
        var anchor = anchors.describe("أعلن سامر أنه قال نعم وغادر القاعة", new Span(14, 17));

        assertThat(anchors.resolve(anchor, "لكن عادل لم   قال كلا ليبقى صامتا")).isEqualTo(new Lost("قال"));
    }

    @Test
    void wordsWithoutRememberedSurroundingsAreOnlyFoundInTheirPlace() {
        var anchor = new Anchor(new Span(4, 10), "الوزير", "", "");

        assertThat(anchors.resolve(anchor, "قال الوزير نعم")).isEqualTo(new Exact(new Span(4, 10)));
        assertThat(anchors.resolve(anchor, "وقد قال الوزير نعم")).isEqualTo(new Lost("الوزير"));
    }

    @Test
    void aTextThatBecameShorterThanThePlaceLosesTheWords() {
        var anchor = anchors.describe("قال الوزير نعم", new Span(4, 10));

        assertThat(anchors.resolve(anchor, "قال")).isEqualTo(new Lost("الوزير"));
        assertThat(anchors.resolve(anchor, "")).isEqualTo(new Lost("الوزير"));
    }

    @Test
    void aLongQuoteIsKnownByItsWordsAlone() {
        String quote = "الموسم هذا العام أفضل من سابقه بكثير، ولن ترتفع أسعار الخبز قبل الصيف المقبل";
        var anchor = anchors.describe("قال الوزير: «" + quote + "» أمام الصحفيين.", new Span(13, 13 + quote.length()));

        assertThat(anchors.resolve(anchor, "ونقلت عنه الوكالة [" + quote + "] نصا."))
                .isInstanceOfSatisfying(Moved.class, moved -> assertThat(moved.span().start()).isEqualTo(19));
    }

    @Test
    void occurrencesAreWholeCharactersAndMayOverlap() {
        assertThat(anchors.occurrences("هههه", "هه")).containsExactly(new Span(0, 2), new Span(1, 3), new Span(2, 4));
        assertThat(anchors.occurrences("قال قالَ قالوا", "قال")).containsExactly(new Span(0, 3), new Span(9, 12));
        assertThat(anchors.occurrences("قال", "كلا")).isEmpty();
        assertThat(anchors.occurrences("قال", "")).isEmpty();
    }

    @Test
    void whatAnchorsWereMadeFromTheyFind() {
        var any = AnyText.seeded();
        any.texts(2_000).forEach(text -> {
            var span = Graphemes.of(text).snap(any.span(text));

            var anchor = anchors.describe(text, span);

            assertThat(anchors.resolve(anchor, text)).isEqualTo(new Exact(span));
            assertThat(text).contains(anchor.before() + anchor.exact() + anchor.after());
            assertThat(span.isEmpty() || anchors.occurrences(text, anchor.exact()).contains(span)).isTrue();
        });
    }

    @Test
    void paragraphsThatComeAndGoTakeNothingAlong() {
        var any = AnyText.seeded();
        for (int round = 0; round < 1_000; round++) {
            var paragraphs = paragraphs(any, 6);
            int marked = any.oneOf(List.of(1, 2, 3, 4));
            var inParagraph = someWords(any, paragraphs.get(marked));
            String then = String.join("\n", paragraphs);
            var anchor = anchors.describe(then, inParagraph.shiftedBy(startOf(paragraphs, marked)));

            var changed = new ArrayList<>(paragraphs);
            int touched = any.oneOf(IntStream.range(0, 6).filter(i -> i != marked).boxed().toList());
            if (any.oneOf(List.of(true, false))) {
                changed.remove(touched);
            } else {
                changed.add(touched, paragraph(any));
            }
            var expected = inParagraph.shiftedBy(startOf(changed, changed.indexOf(paragraphs.get(marked))));

            var found = anchors.resolve(anchor, String.join("\n", changed));

            assertThat(spanOf(found)).as("%s in %s", anchor, changed).isEqualTo(expected);
            assertThat(found instanceof Exact).isEqualTo(expected.equals(anchor.span()));
        }
    }

    @Test
    void wordsThatAreGoneAreLost() {
        var any = AnyText.seeded();
        for (int round = 0; round < 1_000; round++) {
            var paragraphs = paragraphs(any, 6);
            var span = someWords(any, paragraphs.get(3)).shiftedBy(startOf(paragraphs, 3));
            var anchor = anchors.describe(String.join("\n", paragraphs), span);

            paragraphs.remove(3);

            assertThat(anchors.resolve(anchor, String.join("\n", paragraphs))).isEqualTo(new Lost(anchor.exact()));
        }
    }

    private static List<String> paragraphs(AnyText any, int count) {
        return Stream.generate(() -> paragraph(any)).limit(count).collect(toCollection(ArrayList::new));
    }

    /// Twelve words, a third of them from those on every page.
    private static String paragraph(AnyText any) {
        var common = List.of("في", "من", "قال", "الوزير", "إن", "العام");
        return Stream.generate(() -> any.oneOf(List.of(any.word(), any.word(), any.oneOf(common))))
                .limit(12)
                .collect(joining(" "));
    }

    /// One to four words of the paragraph.
    private static Span someWords(AnyText any, String paragraph) {
        var words = List.of(paragraph.split(" "));
        int first = any.oneOf(IntStream.range(0, words.size()).boxed().toList());
        int last = Math.min(words.size(), first + any.oneOf(List.of(1, 2, 3, 4)));
        int start = words.subList(0, first).stream().mapToInt(word -> word.length() + 1).sum();
        return new Span(start, start + String.join(" ", words.subList(first, last)).length());
    }

    private static int startOf(List<String> paragraphs, int index) {
        return paragraphs.subList(0, index).stream().mapToInt(paragraph -> paragraph.length() + 1).sum();
    }

    private static Span spanOf(Anchored anchored) {
        return switch (anchored) {
            case Exact(Span span) -> span;
            case Moved(Span span, _) -> span;
            case Lost _ -> new Span(0, 0);
        };
    }

    private static Span mark(String marked) {
        return new Span(marked.indexOf('⟦'), marked.indexOf('⟧') - 1);
    }

    private static String unmarked(String marked) {
        return marked.replaceAll("[⟦⟧]", "").replace('⏎', '\n');
    }
}
