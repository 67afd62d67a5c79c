package hashiya.desk;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.anchor.Anchors;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Attribution;
import hashiya.article.Ids;
import hashiya.article.Kind;
import hashiya.article.Origin;
import hashiya.article.Span;
import hashiya.article.Status;
import hashiya.intake.Intake;
import hashiya.library.Library;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecidingTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final String TEXT = """
            وصول القطار إلى المرجان
            قالت مديرة المحطة سلوى ناصر: «انتظرنا هذا القطار عشرين عامًا كاملة». وأضافت ناصر أن العمل مستمر.
            """;

    private final Desk desk;
    private final Article article;

    DecidingTest(@TempDir Path folder) {
        desk = new Desk(
                Library.open(folder.resolve("library.hashiya")),
                new Intake(),
                new Anchors(),
                new Ids(NOON, new Random(1)),
                NOON,
                "سلمى");
        article = paste(TEXT);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void proposesWithoutKeepingAnything() {
        var proposed = quotes();

        assertThat(proposed).extracting(DecidingTest::words)
                .containsExactly("انتظرنا هذا القطار عشرين عامًا كاملة", "العمل مستمر");
        assertThat(proposed).allSatisfy(mark -> {
            assertThat(mark.status()).isEqualTo(Status.PROPOSED);
            assertThat(mark.origin().source()).isEqualTo(Origin.Source.RULE);
            assertThat(mark.origin().confidence()).isBetween(0.5, 1.0);
        });
        assertThat(proposed.getFirst().attribution().type()).isEqualTo(Attribution.Type.DIRECT);
        var speaker = Objects.requireNonNull(proposed.getFirst().attribution().speaker());
        assertThat(speaker.name()).isEqualTo("سلوى ناصر");
        assertThat(proposed.getLast().attribution().speaker()).isEqualTo(speaker);
        assertThat(desk.reading().open(article.id()).orElseThrow().placed()).isEmpty();
    }

    @Test
    void anAcceptedProposalIsAMarkWithItsOriginAndConfidence() {
        var proposed = quotes().getFirst();

        var mark = desk.deciding().accept(proposed).annotation();

        assertThat(mark.status()).isEqualTo(Status.ACCEPTED);
        assertThat(mark.origin()).isEqualTo(proposed.origin());
        assertThat(mark.attribution()).isEqualTo(proposed.attribution());
        assertThat(quotes()).extracting(DecidingTest::words).containsExactly("العمل مستمر");
    }

    @Test
    void aRejectedProposalStaysRejectedWhereverItsWordsStand() {
        desk.deciding().reject(quotes().getFirst());

        assertThat(quotes()).extracting(DecidingTest::words).containsExactly("العمل مستمر");
        assertThat(desk.reading().open(article.id()).orElseThrow().placed()).isEmpty();

        var newer = new Article(
                article.id(), article.number(), article.title(), "تحديث\n" + TEXT, article.sha256(), article.source(),
                article.charset(), article.addedAt(), article.publication());
        assertThat(desk.deciding().proposals(newer)).map(Proposal::annotation)
                .filteredOn(mark -> mark.kind() == Kind.QUOTE)
                .extracting(DecidingTest::words)
                .containsExactly("العمل مستمر");
    }

    @Test
    void undoTakesBackEitherDecision() {
        var proposed = quotes();
        desk.deciding().accept(proposed.getFirst());
        desk.deciding().reject(proposed.getLast());
        assertThat(quotes()).isEmpty();

        assertThat(desk.undoing().undoable()).contains(new Act(Deed.REJECT_PROPOSAL, ""));
        desk.undoing().undo();
        assertThat(quotes()).extracting(DecidingTest::words).containsExactly("العمل مستمر");

        assertThat(desk.undoing().undoable()).contains(new Act(Deed.ACCEPT_PROPOSAL, ""));
        desk.undoing().undo();
        assertThat(quotes()).hasSize(2);
    }

    @Test
    void allAreAcceptedInOneAct() {
        desk.deciding().acceptAll(quotes());
        assertThat(desk.reading().open(article.id()).orElseThrow().placed()).hasSize(2);

        desk.undoing().undo();

        assertThat(desk.reading().open(article.id()).orElseThrow().placed()).isEmpty();
        assertThat(quotes()).hasSize(2);
    }

    @Test
    void aPersonsOwnMarkOnTheseWordsLeavesNothingToPropose() {
        int start = TEXT.indexOf("انتظرنا");
        desk.marking().mark(article, new Span(start, TEXT.indexOf("»")), Kind.QUOTE);

        assertThat(quotes()).extracting(DecidingTest::words).containsExactly("العمل مستمر");
    }

    @Test
    void keptProposalsComeBackAsTheyAreKept() {
        assertThat(desk.deciding().keep(article)).isEqualTo(desk.deciding().proposals(article).size()).isPositive();
        assertThat(desk.deciding().keep(article)).isZero();

        var kept = quotes().getFirst();
        assertThat(kept.number()).isPositive();
        desk.marking().change(kept, kept.withStatus(Status.REJECTED));
        assertThat(quotes()).extracting(DecidingTest::words).containsExactly("العمل مستمر");
    }

    private List<Annotation> quotes() {
        return desk.deciding().proposals(article).stream()
                .map(Proposal::annotation)
                .filter(mark -> mark.kind() == Kind.QUOTE)
                .toList();
    }

    private Article paste(String text) {
        return switch (desk.shelving().paste(text)) {
            case Taken.Added(var added) -> added;
            case Taken other -> throw new AssertionError("not taken: " + other);
        };
    }

    private static String words(Annotation mark) {
        return mark.anchor().exact();
    }
}
