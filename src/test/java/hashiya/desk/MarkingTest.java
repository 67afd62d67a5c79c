package hashiya.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hashiya.anchor.Anchors;
import hashiya.article.Annotation;
import hashiya.article.Anchored;
import hashiya.article.Article;
import hashiya.article.Ids;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.article.Status;
import hashiya.article.Truth;
import hashiya.article.Verdict;
import hashiya.intake.Intake;
import hashiya.library.Library;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkingTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final String TEXT = "وصول القطار\nالمرجان\nقالت المديرة: «انتظرنا هذا القطار» 👍🏽 وأضافت أن العمل مستمر.";

    private final Desk desk;
    private final Article article;

    MarkingTest(@TempDir Path folder) {
        desk = new Desk(
                Library.open(folder.resolve("library.hashiya")), new Intake(), new Anchors(), new Ids(NOON, new Random(1)), NOON, "سلمى");
        article = switch (desk.shelving().paste(TEXT)) {
            case Taken.Added(var added) -> added;
            case Taken other -> throw new AssertionError("not taken: " + other);
        };
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void storesTheWordsTheirSurroundingsAndWhoMarkedThem() {
        var words = span("انتظرنا هذا القطار");

        var mark = desk.marking().mark(article, words, Kind.QUOTE).annotation();

        assertThat(marks()).containsExactly(mark);
        assertThat(mark.anchor().exact()).isEqualTo("انتظرنا هذا القطار");
        assertThat(mark.anchor().before()).endsWith("قالت المديرة: «");
        assertThat(mark.coder()).isEqualTo("سلمى");
        assertThat(mark.createdAt()).isEqualTo(NOON.instant());
        assertThat(desk.reading().open(article.id()).orElseThrow().placed().getFirst().anchored()).isEqualTo(new Anchored.Exact(words));
    }

    @Test
    void aMarkNeverSplitsAGrapheme() {
        int thumb = TEXT.indexOf("👍");

        var mark = desk.marking().mark(article, new Span(thumb + 1, thumb + 2), Kind.CLAIM).annotation();

        assertThat(mark.anchor().exact()).isEqualTo("👍🏽");
    }

    @Test
    void refusesAStretchThatIsEmptyOrPastTheEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> desk.marking().mark(article, new Span(3, 3), Kind.QUOTE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.marking().mark(article, new Span(0, TEXT.length() + 1), Kind.QUOTE));
        assertThat(desk.undoing().undoable()).map(Act::deed).as("nothing since").contains(Deed.ADD_ARTICLE);
    }

    @Test
    void aVerdictIsSignedAndUndoTakesItBack() {
        var claim = desk.marking().mark(article, span("العمل مستمر"), Kind.CLAIM).annotation();

        desk.marking().change(claim, desk.marking().found(claim, Truth.HALF_TRUE));

        assertThat(marks()).extracting(Annotation::verdict)
                .containsExactly(new Verdict(Truth.HALF_TRUE, List.of(), "سلمى", NOON.instant()));
        assertThat(desk.undoing().undoable()).contains(new Act(Deed.CHECK_CLAIM, ""));
        undo();
        assertThat(marks()).containsExactly(claim);
        redo();
        assertThat(marks()).extracting(each -> each.verdict().truth()).containsExactly(Truth.HALF_TRUE);
    }

    @Test
    void whoIsLookingHasNoVerdictYet() {
        var claim = desk.marking().mark(article, span("العمل مستمر"), Kind.CLAIM).annotation();
        desk.marking().change(claim, desk.marking().found(claim, Truth.FALSE));

        desk.marking().change(marks().getFirst(), desk.marking().found(marks().getFirst(), Truth.IN_WORK));

        assertThat(marks().getFirst().verdict()).isEqualTo(new Verdict(Truth.IN_WORK, List.of(), "", null));
    }

    @Test
    void undoAfterDoIsNothingAndRedoBringsBackTheSameMark() {
        var first = desk.marking().mark(article, span("المديرة"), Kind.QUOTE).annotation();
        desk.marking().mark(article, span("العمل"), Kind.CLAIM);
        desk.marking().unmark(first.id());
        var after = marks();

        undo();
        undo();
        undo();
        assertThat(marks()).isEmpty();

        redo();
        assertThat(marks()).containsExactly(first);
        redo();
        redo();
        assertThat(marks()).isEqualTo(after);
        assertThat(desk.undoing().redo()).isEqualTo(new Undone.Nothing());
    }

    @Test
    void aNewActForgetsWhatCouldBeDoneAgain() {
        desk.marking().mark(article, span("المديرة"), Kind.QUOTE);
        undo();

        desk.marking().mark(article, span("العمل"), Kind.CLAIM);

        assertThat(desk.undoing().redoable()).isEmpty();
    }

    @Test
    void unmarkingWhatIsGoneIsNothing() {
        var mark = desk.marking().mark(article, span("العمل"), Kind.CLAIM).annotation();
        assertThat(desk.marking().unmark(mark.id())).isPresent();

        assertThat(desk.marking().unmark(mark.id())).isEmpty();
    }

    @Test
    void aChangeIsNamedAfterWhatDiffers() {
        var mark = desk.marking().mark(article, span("العمل"), Kind.CLAIM).annotation();
        assertThat(desk.undoing().undoable()).contains(new Act(Deed.MARK_CLAIM, ""));

        mark = change(mark, mark.withKind(Kind.QUOTE), Deed.CHANGE_KIND);
        mark = change(mark, mark.withAnchor(desk.marking().anchor(article, span("أن العمل مستمر"))), Deed.CHANGE_ENDS);
        mark = change(mark, mark.withNote("تُراجع"), Deed.CHANGE_NOTE);
        mark = change(mark, mark.withStatus(Status.REJECTED), Deed.REJECT_PROPOSAL);
        mark = change(mark, mark.withStatus(Status.ACCEPTED).withNote(""), Deed.CHANGE);

        assertThat(mark.revision()).isEqualTo(6);
        assertThat(marks()).containsExactly(mark);
    }

    @Test
    void undoingAChangeTellsBothStates() {
        var mark = desk.marking().mark(article, span("العمل"), Kind.CLAIM).annotation();
        var quote = change(mark, mark.withKind(Kind.QUOTE), Deed.CHANGE_KIND);

        assertThat(desk.undoing().undo())
                .isEqualTo(new Undone.Done(new Act(Deed.CHANGE_KIND, ""), List.of(new Change.Changed(quote, mark))));
        assertThat(marks()).containsExactly(mark);
    }

    @Test
    void whoHasNotSeenTheLatestStateChangesNothingAndIsShownBoth() {
        var mark = desk.marking().mark(article, span("العمل"), Kind.CLAIM).annotation();
        var theirs = change(mark, mark.withNote("من عادل"), Deed.CHANGE_NOTE);

        assertThat(desk.marking().change(mark, mark.withNote("من سلمى"))).isInstanceOfSatisfying(Revised.Conflict.class, both -> {
            assertThat(both.theirs()).isEqualTo(theirs);
            assertThat(both.mine().note()).isEqualTo("من سلمى");
        });
        assertThat(marks()).containsExactly(theirs);

        desk.marking().unmark(mark.id());
        assertThat(desk.marking().change(theirs, theirs.withNote(""))).isInstanceOf(Revised.Gone.class);
    }

    @Test
    void anArticleThatIsRemovedComesBackWithItsMarks() {
        var mark = desk.marking().mark(article, span("العمل"), Kind.CLAIM).annotation();

        desk.shelving().remove(article.id());
        assertThat(desk.shelving().articles()).isEmpty();
        assertThat(desk.undoing().undoable()).contains(new Act(Deed.REMOVE_ARTICLE, ""));

        undo();
        assertThat(marks()).containsExactly(mark);
    }

    @Test
    void findsMarksByIdAndByNumber() {
        var mark = desk.marking().mark(article, span("العمل"), Kind.CLAIM).annotation();

        assertThat(desk.marking().find(mark.id().toString())).contains(mark);
        assertThat(desk.marking().find(Long.toString(mark.number()))).contains(mark);
        assertThat(desk.marking().find("العمل")).isEmpty();
    }

    private Annotation change(Annotation seen, Annotation wanted, Deed deed) {
        return switch (desk.marking().change(seen, wanted)) {
            case Revised.Done(Change.Changed(_, Annotation now)) -> {
                assertThat(desk.undoing().undoable()).contains(new Act(deed, ""));
                yield now;
            }
            case Revised other -> throw new AssertionError("not changed: " + other);
        };
    }

    private Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private List<Annotation> marks() {
        return desk.reading().open(article.id()).orElseThrow().placed().stream().map(Page.Placed::annotation).toList();
    }

    private void undo() {
        assertThat(desk.undoing().undo()).isInstanceOf(Undone.Done.class);
    }

    private void redo() {
        assertThat(desk.undoing().redo()).isInstanceOf(Undone.Done.class);
    }
}
