package hashiya.bench;

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
import hashiya.article.Verdict;
import hashiya.desk.Desk;
import hashiya.desk.Taken;
import hashiya.desk.Undone;
import hashiya.intake.Intake;
import hashiya.library.Entry;
import hashiya.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Acts on very many marks at once, taken back and done again: an article with 10,000 marks that goes and comes back, 5,000
/// proposals that are kept in one act.
///
/// The reference is reading the same marks, each once.
class UndoBench {
    private static final int MARKS = 10_000;
    private static final int PROPOSALS = 5_000;
    private static final int ROUNDS = 5;
    private static final double READINGS = 10;

    @TempDir
    Path folder;

    private final Clock clock = Clock.systemUTC();
    private final Ids ids = new Ids(clock, new Random(1));
    private final Anchors anchors = new Anchors();
    private final Random random = new Random(7);

    @Test
    void takesBackWhatWasDoneToManyMarks() throws IOException {
        try (var figures = new Figures("undo");
                var library = Library.open(folder.resolve("library.hashiya"));
                var desk = new Desk(library, new Intake(), anchors, ids, clock, "bench")) {
            var marked = article(desk, "marked.txt");
            library.addAll(marks(marked, MARKS, Status.ACCEPTED), line());
            var reading = Timings.of(3, 10, () -> library.annotations(marked.id()));
            figures.report(MARKS + " marks read", reading);
            backAndForth(figures, "an article with " + MARKS + " marks deleted", desk, reading, () ->
                    desk.shelving().remove(marked.id()).isPresent());

            var proposed = article(desk, "proposed.txt");
            library.addAll(marks(proposed, PROPOSALS, Status.PROPOSED), line());
            backAndForth(figures, PROPOSALS + " proposals kept", desk, reading, () ->
                    desk.deciding().acceptAll(library.annotations(proposed.id())).size() == PROPOSALS);
        }
    }

    private static void backAndForth(Figures figures, String what, Desk desk, Timings reading, Supplier<Boolean> act) {
        var acts = new long[ROUNDS];
        var undos = new long[ROUNDS];
        var redos = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            acts[round] = timed(act);
            undos[round] = timed(() -> desk.undoing().undo() instanceof Undone.Done);
            redos[round] = timed(() -> desk.undoing().redo() instanceof Undone.Done);
            assertThat(desk.undoing().undo()).isInstanceOf(Undone.Done.class);
        }
        figures.report(what, Timings.of(acts));
        figures.report(what + ", and taken back, goal <= 500 ms", Timings.of(undos));
        figures.report(what + ", and done again", Timings.of(redos));
        double ratio = Timings.of(undos).median() / reading.median();
        figures.report(
                what + ", taken back beside reading the marks, goal <= " + READINGS, String.format(Locale.ROOT, "%.1f", ratio));
        assertThat(ratio).as(what).isLessThanOrEqualTo(READINGS);
    }

    private static long timed(Supplier<Boolean> act) {
        long start = System.nanoTime();
        assertThat(act.get()).isTrue();
        return System.nanoTime() - start;
    }

    private Article article(Desk desk, String name) throws IOException {
        var text = new StringBuilder();
        var news = new MadeUpNews(name.length());
        while (text.length() < 20 * MARKS) {
            text.append(news.article());
        }
        var taken = desk.shelving().take(Files.writeString(folder.resolve(name), text));
        return ((Taken.Added) taken).article();
    }

    private List<Annotation> marks(Article article, int count, Status status) {
        var marks = new ArrayList<Annotation>();
        for (int number = 0; number < count; number++) {
            int start = random.nextInt(article.text().length() - 40);
            var anchor = anchors.describe(article.text(), new Span(start, start + 30));
            marks.add(new Annotation(
                    ids.next(), 0, article.id(), Kind.QUOTE, anchor, Attribution.UNKNOWN, Verdict.NONE,
                    new Origin(Origin.Source.RULE, 0.5), status, "", List.of(), "bench", clock.instant(), clock.instant(), 1));
        }
        return marks;
    }

    private Entry line() {
        return new Entry(ids.next(), "mark-quote", "bench", clock.instant());
    }
}
