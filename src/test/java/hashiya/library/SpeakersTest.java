package hashiya.library;

import static hashiya.library.Samples.NOON;
import static hashiya.library.Samples.put;
import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Attribution;
import hashiya.article.Kind;
import hashiya.article.Speaker;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A speaker is renamed, or two are held for one, in all marks of the library at once; and all of it comes back.
class SpeakersTest {
    private static final String SALMA = "سلمى";
    private static final String ADEL = "عادل";

    private final Samples samples = new Samples(12);
    private final Speaker hind = new Speaker(samples.id(), "هند الكاتب", "", "");
    private final Speaker director = new Speaker(samples.id(), "مديرة المكتبة", "مديرة", "مكتبة المرفأ");

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.hashiya"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void everyMarkFollowsAndComesBack() {
        var one = mark("مجاني", hind);
        var other = mark("الزوار", hind);
        var third = mark("كتاب", director);
        var before = Samples.everything(library);

        assertThat(library.speakers().merge(hind, director, NOON.plusSeconds(1), entry("merge-speakers", SALMA)))
                .isEqualTo(new Replaced.Done<>(director));

        assertThat(speaker(one)).isEqualTo(director);
        assertThat(speaker(other)).isEqualTo(director);
        assertThat(library.speakers().uses()).containsExactly(new SpeakerUse(director, 3));
        assertThat(library.annotation(one.id())).map(Annotation::revision).contains(2);
        assertThat(library.annotation(third.id())).contains(third);
        assertThat(library.check().problems()).isEmpty();

        assertThat(library.undo(SALMA)).isInstanceOf(Turned.Done.class);
        assertThat(Samples.everything(library)).isEqualTo(before);
        assertThat(library.redo(SALMA)).isInstanceOf(Turned.Done.class);
        assertThat(library.speakers().uses()).containsExactly(new SpeakerUse(director, 3));
    }

    @Test
    void aNewNameStandsInEveryMark() {
        var one = mark("مجاني", hind);
        var wanted = new Speaker(hind.id(), "د. هند الكاتب", "مديرة", "");

        library.speakers().replace(hind, wanted, entry("rename-speaker", SALMA));

        assertThat(speaker(one)).isEqualTo(wanted);
        library.undo(SALMA);
        assertThat(speaker(one)).isEqualTo(hind);
    }

    @Test
    void whatSomebodyElseHasSaidSinceStaysAndIsTold() {
        mark("مجاني", hind);
        mark("كتاب", director);
        var theirs = new Speaker(hind.id(), "هند", "", "");
        library.speakers().replace(hind, theirs, entry("rename-speaker", ADEL));

        assertThat(library.speakers().merge(hind, director, NOON, entry("merge-speakers", SALMA)))
                .isEqualTo(new Replaced.Overtaken<>(theirs));
        library.speakers().merge(theirs, director, NOON, entry("merge-speakers", ADEL));
        assertThat(library.speakers().replace(theirs, hind, entry("rename-speaker", SALMA))).isEqualTo(new Replaced.Gone<>());
    }

    @Test
    void undoGivesWayToWhoHasChangedAMarkSince() {
        var one = mark("مجاني", hind);
        mark("كتاب", director);
        library.speakers().merge(hind, director, NOON, entry("merge-speakers", SALMA));
        var now = library.annotation(one.id()).orElseThrow();
        library.replace(now, now.withNote("لعادل").revised(NOON), entry("change-note", ADEL));

        assertThat(library.undo(SALMA)).isInstanceOf(Turned.Overtaken.class);

        assertThat(library.annotation(one.id())).map(Annotation::note).contains("لعادل");
        assertThat(speaker(one)).isEqualTo(director);
    }

    private Annotation mark(String words, Speaker speaker) {
        Article article = put(library, samples.article());
        var attribution = new Attribution(Attribution.Type.DIRECT, null, null, speaker);
        return library.add(samples.plain(article, Kind.QUOTE, words).withAttribution(attribution));
    }

    private Speaker speaker(Annotation mark) {
        return Objects.requireNonNull(library.annotation(mark.id()).orElseThrow().attribution().speaker());
    }

    private Entry entry(String name, String author) {
        return new Entry(samples.id(), name, author, NOON);
    }
}
