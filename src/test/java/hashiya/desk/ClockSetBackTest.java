package hashiya.desk;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.anchor.Anchors;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Ids;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.intake.Intake;
import hashiya.library.Library;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A computer whose clock was set back, such as one whose battery is empty, goes on working in the library.
class ClockSetBackTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("1999-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void whatIsDoneAfterwardsIsTheLastThingDone() {
        Annotation earlier;
        try (var desk = at(NOON, 1)) {
            earlier = desk.marking().mark(added(desk, "العمل مستمر في المرفأ."), new Span(0, 5), Kind.QUOTE).annotation();
        }
        Article article;
        Annotation later;
        try (var desk = at(LONG_AGO, 2)) {
            article = added(desk, "وصل القطار إلى المحطة.");
            later = desk.marking().mark(article, new Span(4, 10), Kind.CLAIM).annotation();
            var changed = (Revised.Done) desk.marking().change(earlier, earlier.withNote("كتبت بعد ذلك"));
            assertThat(changed.change()).isInstanceOf(Change.Changed.class);
        }

        try (var desk = at(NOON, 3)) {
            assertThat(desk.shelving().articles()).hasSize(2);
            assertThat(desk.reading().open(article.id()).orElseThrow().placed())
                    .singleElement()
                    .satisfies(placed -> assertThat(placed.annotation()).isEqualTo(later));
            assertThat(List.of(undone(desk), undone(desk), undone(desk), undone(desk), undone(desk))).containsExactly(
                    Deed.CHANGE_NOTE, Deed.MARK_CLAIM, Deed.ADD_ARTICLE, Deed.MARK_QUOTE, Deed.ADD_ARTICLE);
            assertThat(desk.undoing().undoable()).isEmpty();
        }
        assertThat(Library.health(folder.resolve("library.hashiya")).problems()).isEmpty();
    }

    private Desk at(Instant now, int seed) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Desk(
                Library.open(folder.resolve("library.hashiya")),
                new Intake(),
                new Anchors(),
                new Ids(clock, new Random(seed)),
                clock,
                "سلمى");
    }

    private static Article added(Desk desk, String text) {
        return switch (desk.shelving().paste(text)) {
            case Taken.Added(Article article) -> article;
            case Taken other -> throw new AssertionError("not added: " + other);
        };
    }

    private static Deed undone(Desk desk) {
        return switch (desk.undoing().undo()) {
            case Undone.Done(Act act, _) -> act.deed();
            case Undone other -> throw new AssertionError("not taken back: " + other);
        };
    }
}
