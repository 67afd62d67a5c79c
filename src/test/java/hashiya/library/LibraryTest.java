package hashiya.library;

import static hashiya.library.Samples.NOON;
import static hashiya.library.Samples.anchor;
import static hashiya.library.Samples.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import hashiya.article.Anchor;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Attribution;
import hashiya.article.Code;
import hashiya.article.Kind;
import hashiya.article.Origin;
import hashiya.article.Progress;
import hashiya.article.Publication;
import hashiya.article.ReadingPlace;
import hashiya.article.Span;
import hashiya.article.Speaker;
import hashiya.article.Status;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LibraryTest extends InALibrary {
    LibraryTest() {
        super(1);
    }

    @Test
    void givesAnArticleBackByItsIdAndByItsNumber() {
        var another = samples.article("خبر في سطر واحد");

        var shelved = library.add(another, Samples.bytes(another));

        assertThat(shelved).isEqualTo(new Shelved.Added(another.withNumber(2)));
        assertThat(library.article(another.id())).contains(another.withNumber(2));
        assertThat(library.article(2)).contains(another.withNumber(2));
        assertThat(library.article(3)).isEmpty();
    }

    @Test
    void theSameBytesAreTheSameArticle() {
        var again = samples.article(article.text());

        var shelved = library.add(again, Samples.bytes(again));

        assertThat(shelved).isEqualTo(new Shelved.AlreadyThere(article));
        assertThat(library.articles()).hasSize(1);
    }

    @Test
    void keepsTheBytesAnArticleWasReadFrom() {
        assertThat(library.original(article.id())).contains(Samples.bytes(article));
        assertThat(library.original(samples.id())).isEmpty();
    }

    @Test
    void keepsWhereAnArticleWasPublished() {
        var publication = new Publication(
                "صحيفة نورة", "هند الكاتب", "2026-11-22T07:00:00+03:00", "1448-06-12", "https://example.org/خبر/١", "ar-LB",
                "/home/salma/خبر.html", NOON.plusSeconds(9));
        var plain = samples.article();
        var given = new Article(
                plain.id(), 0, plain.title(), plain.text(), plain.sha256(), plain.source(), plain.charset(), NOON, publication);

        put(library, given);

        assertThat(library.article(given.id())).contains(given.withNumber(2));
        assertThat(library.articles().getLast()).extracting(Listing::outlet, Listing::publishedAt)
                .containsExactly("صحيفة نورة", "2026-11-22T07:00:00+03:00");
    }

    @Test
    void keepsWhereReadingStopped() {
        assertThat(library.readingPlace(article.id())).isEmpty();

        library.keep(article.id(), new ReadingPlace(40, 12));
        library.keep(article.id(), new ReadingPlace(90, 60));
        library.keep(samples.id(), new ReadingPlace(1, 1));

        assertThat(library.readingPlace(article.id())).contains(new ReadingPlace(90, 60));
    }

    @Test
    void keepsCodesWithTheirColoursAndKeys() {
        var top = new Code(samples.id(), "ثقافة", "#57449b", "", "ما يخص الفنون", null);
        var below = new Code(samples.id(), "كتب", "", "7", "", top);
        var mark = samples.plain(article, Kind.CODE, "مجاني");

        library.add(with(mark, null, List.of(below)));

        assertThat(library.codes().all()).containsExactly(top, below);
    }

    @Test
    void refusesBytesThatAreNotTheArticles() {
        assertThatIllegalArgumentException().isThrownBy(() -> library.add(samples.article(), new byte[] {1, 2, 3}));
        assertThat(library.articles()).hasSize(1);
    }

    @Test
    void keepsEverythingAMarkCanHave() {
        var given = samples.full(article);

        var kept = library.add(given);

        assertThat(kept).isEqualTo(given.withNumber(1));
        assertThat(library.annotation(given.id())).contains(kept);
        assertThat(library.annotation(1)).contains(kept);
        assertThat(library.annotations(article.id())).containsExactly(kept);
    }

    @Test
    void keepsAPlainMarkPlain() {
        var given = samples.plain(article, Kind.CLAIM, "عدد الزوار بلغ 3500 زائر");

        assertThat(library.add(given)).isEqualTo(given.withNumber(1));
    }

    @Test
    void keepsMomentsToTheMillisecond() {
        var precise = NOON.plusNanos(456_789);
        var given = Annotation.byHand(samples.id(), article.id(), Kind.QUOTE, anchor(article, "الوزير"), "سلمى", precise);

        assertThat(library.add(given).createdAt()).isEqualTo(precise.truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    void listsMarksInTextOrder() {
        var last = library.add(samples.plain(article, Kind.CLAIM, "3500 زائر"));
        var longer = library.add(samples.plain(article, Kind.QUOTE, "مديرة المكتبة هند"));
        var shorter = library.add(samples.plain(article, Kind.QUOTE, "مديرة المكتبة"));
        var shorterToo = library.add(samples.plain(article, Kind.CLAIM, "مديرة المكتبة"));

        assertThat(library.annotations(article.id())).containsExactly(shorter, shorterToo, longer, last);
    }

    @Test
    void listsTheShelfWithItsCounts() {
        var other = put(library, samples.article());
        library.add(samples.plain(article, Kind.QUOTE, "مجاني"));
        library.add(samples.plain(article, Kind.QUOTE, "الزوار"));
        library.add(samples.plain(article, Kind.CLAIM, "الزوار"));
        library.add(samples.plain(other, Kind.CODE, "الزوار"));
        library.add(rejected(samples.plain(other, Kind.QUOTE, "الزوار")));

        assertThat(library.articles()).containsExactly(
                new Listing(article.id(), 1, article.title(), "", "", NOON, 2, 1, 0, Progress.UNREAD, "", List.of()),
                new Listing(other.id(), 2, other.title(), "", "", NOON, 0, 0, 1, Progress.UNREAD, "", List.of()));
    }

    @Test
    void aDeletedNumberIsNotGivenAgain() {
        var first = library.add(samples.plain(article, Kind.QUOTE, "مجاني"));

        assertThat(library.delete(first.id())).isTrue();
        assertThat(library.delete(first.id())).isFalse();

        assertThat(library.add(samples.plain(article, Kind.QUOTE, "مجاني")).number()).isEqualTo(2);
    }

    @Test
    void aDeletionUndoneGivesTheSameMark() {
        var mark = library.add(samples.full(article));
        library.delete(mark.id());
        library.add(samples.plain(article, Kind.QUOTE, "مجاني"));

        assertThat(library.add(mark)).isEqualTo(mark);
        assertThat(library.annotations(article.id())).hasSize(2).contains(mark);
    }

    @Test
    void aKnownSpeakerAndCodeStayAsTheLibraryHasThem() {
        var known = library.add(samples.full(article));
        var speaker = Objects.requireNonNull(known.attribution().speaker());
        var code = known.codes().getFirst();

        var renamed = with(
                samples.full(article),
                new Speaker(speaker.id(), "اسم آخر", "", ""),
                List.of(new Code(code.id(), "اسم آخر", null)));
        var kept = library.add(renamed);

        assertThat(kept.attribution().speaker()).isEqualTo(speaker);
        assertThat(kept.codes()).containsExactly(code);
    }

    @Test
    void refusesAMarkOnWordsThatStandElsewhere() {
        var good = samples.plain(article, Kind.QUOTE, "مجاني");
        var anchor = good.anchor();
        var slipped = new Span(anchor.span().start() + 1, anchor.span().end() + 1);
        var bad = new Anchor(slipped, anchor.exact(), anchor.before(), anchor.after());

        assertThatIllegalArgumentException().isThrownBy(() -> library.add(
                Annotation.byHand(samples.id(), article.id(), Kind.QUOTE, bad, "سلمى", NOON)));
        assertThat(library.annotations(article.id())).isEmpty();
    }

    @Test
    void refusesHalfASurrogatePairRatherThanKeepAQuestionMark() {
        var anchor = anchor(article, "في عامين");
        var cut = new Anchor(anchor.span(), anchor.exact(), "\udcda ", anchor.after());

        assertThatIllegalArgumentException().isThrownBy(() -> library.add(
                Annotation.byHand(samples.id(), article.id(), Kind.QUOTE, cut, "سلمى", NOON)));
    }

    @Test
    void showsEveryArticleAsOfOneMoment() {
        var other = put(library, samples.article());
        var mark = library.add(samples.full(other));
        var seen = new ArrayList<>();

        library.forEachArticle((each, annotations) -> {
            library.delete(mark.id());
            put(library, samples.article());
            seen.add(each);
            seen.addAll(annotations);
        });

        assertThat(seen).containsExactly(article, other, mark);
        assertThat(library.articles()).hasSize(4);
    }

    @Test
    void twoLibrariesOnOneFileSeeEachOthersActs() {
        try (var second = Library.open(library.file())) {
            var mark = second.add(samples.full(article));
            assertThat(library.annotations(article.id())).containsExactly(mark);

            library.delete(mark.id());
            assertThat(second.annotation(mark.id())).isEmpty();
        }
    }

    @Test
    void doesNothingOnceClosed() {
        library.close();

        assertThatIllegalStateException().isThrownBy(() -> library.articles());
        assertThatIllegalStateException().isThrownBy(() -> library.delete(samples.id()));
        assertThat(folder).isDirectoryNotContaining("glob:**-{wal,shm}");
    }

    private static Annotation rejected(Annotation of) {
        return new Annotation(
                of.id(), 0, of.article(), of.kind(), of.anchor(), of.attribution(), new Origin(Origin.Source.MODEL, 0.5),
                Status.REJECTED, "", List.of(), of.coder(), of.createdAt(), of.modifiedAt(), 2);
    }

    private static Annotation with(Annotation of, @Nullable Speaker speaker, List<Code> codes) {
        var attribution = new Attribution(of.attribution().type(), null, null, speaker);
        return new Annotation(
                of.id(), 0, of.article(), of.kind(), of.anchor(), attribution, of.origin(), of.status(), of.note(), codes,
                of.coder(), of.createdAt(), of.modifiedAt(), of.revision());
    }
}
