package hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Kind;
import hashiya.article.Truth;
import hashiya.article.Verdict;
import hashiya.library.Found.Where;
import hashiya.search.Filters;
import hashiya.search.Query;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private final Samples samples = new Samples(7);

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.hashiya"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @ParameterizedTest(name = "«{0}» finds «{1}»: {2}")
    @CsvFileSource(resources = "/hashiya/search/spellings.csv", numLinesToSkip = 1)
    void findsEverySpelling(String typed, String written, String why) {
        put("خبر\nما هنا شيء عن ذلك");
        var article = put("عنوان آخر\nوقيل إن " + written + "، ثم انتهى الكلام.");

        for (boolean indexed : List.of(false, true)) {
            if (indexed) {
                index();
            }
            for (var query : List.of(Query.of(typed), Query.asTyped(typed))) {
                var found = search(query);

                assertThat(found).as(why).extracting(Found::article).containsExactly(article.id());
                var first = found.getFirst();
                assertThat(first.place().in(article.text())).isEqualTo(written);
                assertThat(first.snippet().hits()).singleElement().satisfies(hit ->
                        assertThat(hit.in(first.snippet().words())).isEqualTo(written));
            }
        }
    }

    @ParameterizedTest(name = "«{0}» {2} «{1}»")
    @CsvSource(delimiter = '|', textBlock = """
            حكو             | قالت الحكومة اليوم              | finds
            الحكو           | قالت حكومة البلد                | finds
            الح             | قالت الحكومة اليوم              | finds
            ا               | قالت الأحزاب اليوم              | finds
            ال              | قالت الحكومة اليوم              | finds
            الحكومة ال      | قالت الحكومة والوزير            | finds
            وزي             | قال الوزير اليوم                | finds
            الحكومة و       | قالت الحكومة والوزير            | finds
            حكم             | قالت الحكومة اليوم              | misses
            كومة            | قالت الحكومة اليوم              | misses
            "قال الوزير     | ثم قَالَ الوزيرُ اليوم         | finds
            "الوزير قال     | ثم قال الوزير اليوم             | misses
            "قال الوز       | ثم قال الوزير اليوم             | finds
            "قال وزير       | ثم قال الوزير اليوم             | misses
            «قال الوزير»    | ثم قال: الوزير هنا              | finds
            "قال الوز"      | ثم قال الوزير اليوم             | misses
            "قال الوزير" سفر| ثم قال الوزير قبل السفر         | finds
            "قال الوزير" عود| ثم قال الوزير قبل السفر         | misses
            """)
    void findsWhileItIsTyped(String typed, String text, String outcome) {
        var article = put("عنوان\n" + text);
        index();

        var found = search(Query.asTyped(typed));

        assertThat(found).extracting(Found::article).isEqualTo(outcome.equals("finds") ? List.of(article.id()) : List.of());
    }

    @Test
    void whatATitleSaysComesFirstAndTheNewestOfEquals() {
        var older = put("عنوان\nفي البلدة سوق");
        var newer = put("عنوان\nفي البلدة سوق ثانية");
        var title = put("السوق القديمة\nنص عن غيرها");
        var filler = put("عنوان\nنص آخر");
        var guessed = put("عنوان\nفي البلدة بسوق");
        index();

        assertThat(search(Query.of("سوق")))
                .extracting(Found::article)
                .containsExactly(title.id(), newer.id(), older.id(), guessed.id())
                .doesNotContain(filler.id());
    }

    @Test
    void wordsThatStandTogetherComeFirst() {
        var together = put("عنوان\nقال الوزير كلمة ثم مضى إلى ما بعد ذلك من شأن");
        var apart = put("عنوان\nقال كثيرون إن ما بعد ذلك من شأن الدولة وغيرها من الناس أو الوزير");
        index();

        assertThat(search(Query.of("قال الوزير"))).extracting(Found::article).containsExactly(together.id(), apart.id());
    }

    @Test
    void findsMarksByTheirWordsNotesSpeakersAndCodes() {
        var article = put(null);
        var mark = library.add(samples.full(article));
        for (boolean indexed : List.of(false, true)) {
            if (indexed) {
                index();
            }
            assertThat(where("تراجع", mark)).isEqualTo(Where.NOTE);
            assertThat(where("هند الكاتب", mark)).isEqualTo(Where.SPEAKER);
            assertThat(where("مدن", mark)).isEqualTo(Where.CODE);
            assertThat(where("\"12 الف كتاب\"", mark)).isEqualTo(Where.MARKED_WORDS);
        }
    }

    @Test
    void filtersMarks() {
        var article = put(null);
        var quote = library.add(samples.full(article));
        var claim = library.add(samples.plain(article, Kind.CLAIM, "عدد الزوار بلغ 3500 زائر"));
        index();

        assertThat(marks(new Filters(Kind.CLAIM, "", "", "", null, null, null, null, null, "", ""), "")).containsExactly(claim.id());
        assertThat(marks(new Filters(Kind.CLAIM, "", "", "", null, null, null, null, null, "", ""), "زوار")).containsExactly(claim.id());
        assertThat(marks(new Filters(Kind.QUOTE, "", "", "", null, null, null, null, null, "", ""), "زوار")).isEmpty();
        assertThat(marks(new Filters(null, "", "هند", "", null, null, null, null, null, "", ""), "")).containsExactly(quote.id());
        assertThat(marks(new Filters(null, "ثقافه", "", "", null, null, null, null, null, "", ""), "كتاب")).containsExactly(quote.id());
        assertThat(marks(new Filters(null, "لا رمز كهذا", "", "", null, null, null, null, null, "", ""), "")).isEmpty();
        assertThat(marks(new Filters(null, "", "", "", null, null, quote.status(), null, null, "", ""), "")).containsExactly(quote.id());
    }

    @Test
    void filtersClaimsByWhatWasFoundOut() {
        var article = put(null);
        library.add(samples.plain(article, Kind.QUOTE, "الدخول مجاني"));
        var open = library.add(samples.plain(article, Kind.CLAIM, "الدخول مجاني"));
        var gathered = library.add(samples.plain(article, Kind.CLAIM, "الدخول مجاني").withVerdict(Verdict.NONE.withEvidence("ص ٤")));
        var wrong = library.add(samples.plain(article, Kind.CLAIM, "عدد الزوار بلغ 3500 زائر")
                .withVerdict(Verdict.NONE.found(Truth.FALSE, "سعيد", Samples.NOON)));
        index();

        assertThat(marks(Filters.NONE.withTruth(Truth.FALSE), "")).containsExactly(wrong.id());
        assertThat(marks(Filters.NONE.withTruth(Truth.FALSE), "زوار")).containsExactly(wrong.id());
        assertThat(marks(Filters.NONE.withTruth(Truth.TRUE), "زوار")).isEmpty();
        assertThat(marks(Filters.NONE.withTruth(Truth.OPEN), "")).containsExactlyInAnyOrder(open.id(), gathered.id());
    }

    @Test
    void filtersByTheDayOfPublicationOrElseOfAdding() {
        var article = put("عنوان\nفي البلدة سوق");
        index();
        var day = LocalDate.parse("2026-11-22");

        assertThat(library.search(Query.of("سوق"), new Filters(null, "", "", "", day, day, null, null, null, "", ""), 10))
                .extracting(Found::article).containsExactly(article.id());
        assertThat(library.search(Query.of("سوق"), new Filters(null, "", "", "", day.plusDays(1), null, null, null, null, "", ""), 10)).isEmpty();
        assertThat(library.search(Query.of("سوق"), new Filters(null, "", "", "سانا", null, null, null, null, null, "", ""), 10)).isEmpty();
    }

    @Test
    void anIndexThatLagsBehindShowsNothingThatIsNotSo() {
        var article = put(null);
        var mark = library.add(samples.full(article));
        index();

        library.delete(mark.id());

        assertThat(marks(Filters.NONE, "تراجع")).isEmpty();
        index();
        assertThat(marks(Filters.NONE, "تراجع")).isEmpty();
        assertThat(library.check().isWhole()).isTrue();
    }

    @Test
    void twoProgramsBringTheIndexUpTogether() {
        for (int i = 0; i < 120; i++) {
            put(null);
        }
        try (var other = Library.open(library.file())) {
            while (library.bringIndexUp() + other.bringIndexUp() > 0) {
                assertThat(other.leftToIndex()).isLessThan(120);
            }
            assertThat(library.leftToIndex()).isZero();
            assertThat(other.search(Query.of("المرفأ"), Filters.NONE, 200)).hasSize(120);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "«»", "؟!", "*", "\" \"", "a*b", "(", "NOT", "AND OR", "w:x", "😀", "\u0651"})
    void anythingMayBeTyped(String typed) {
        put(null);
        index();

        assertThat(search(Query.asTyped(typed))).isNotNull();
        assertThat(search(Query.of(typed))).isNotNull();
    }

    private Where where(String typed, Annotation mark) {
        return search(Query.of(typed)).stream()
                .filter(found -> found.mark() != null && found.mark().id().equals(mark.id()))
                .findFirst()
                .map(Found::where)
                .orElseThrow();
    }

    private List<UUID> marks(Filters filters, String typed) {
        return library.search(Query.of(typed), filters, 20).stream()
                .map(Found::mark)
                .filter(Objects::nonNull)
                .map(Found.MarkFound::id)
                .toList();
    }

    private List<Found> search(Query query) {
        return library.search(query, Filters.NONE, 20);
    }

    private Article put(@Nullable String text) {
        return Samples.put(library, text == null ? samples.article() : samples.article(text));
    }

    private void index() {
        while (library.bringIndexUp() > 0) {
            assertThat(library.leftToIndex()).isNotNegative();
        }
    }
}
