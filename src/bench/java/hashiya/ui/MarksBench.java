package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Anchor;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Ids;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.bench.Figures;
import hashiya.bench.Timings;
import hashiya.desk.Page.Placed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window's marks and search hits cost the JavaFX thread where there are many: page, cards, map and status bar
/// together, from the act to the end of all that it asks for, beside the same where there are few.
class MarksBench {
    private static final int MANY = 5_000;
    private static final int FEW = 50;
    private static final int WARM_UP = 60;
    private static final int STEPS = 200;
    private static final String LINE = "قال شاهد من المدينة إن الطريق مفتوح منذ الصباح، وإن الحافلات تسير كعادتها بين الحيين.\n";
    private static final String OFTEN = "شاهد";
    private static final String RARE = "قائد";
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Ids ids = new Ids(Clock.systemUTC(), new Random(5));

    @TempDir
    Path folder;

    @Test
    void manyMarksAndHitsCostHardlyMoreThanFew() throws IOException {
        String lines = LINE.replace(OFTEN, RARE).repeat(FEW) + LINE.repeat(MANY);
        var file = Files.writeString(folder.resolve("article.txt"), "عنوان\n" + lines);
        try (var figures = new Figures("marks"); var window = TestWindow.on(folder.resolve("library.hashiya"), 1200, 900)) {
            var article = window.open(file);
            measured(window, article, FEW, RARE); // until the compiler is done
            var ofFew = measured(window, article, FEW, RARE);
            var ofMany = measured(window, article, MANY, OFTEN);
            ofMany.forEach((what, many) -> {
                var one = Objects.requireNonNull(ofFew.get(what));
                figures.report(what + ", with " + FEW + " there", one);
                figures.report(what + ", with " + MANY + " there", many);
                double ratio = many.median() / one.median();
                figures.report(what + ", ratio of the medians, goal <= 2", String.format(Locale.ROOT, "%.2f", ratio));
                assertThat(ratio).as(what).isLessThanOrEqualTo(2);
            });
        }
    }

    private Map<String, Timings> measured(TestWindow window, Article article, int marks, String sought) {
        var model = window.model();
        Toolkit.run(() -> {
            model.find().end();
            model.marks().setAll(IntStream.range(0, marks).mapToObj(line -> mark(article, line)).toList());
        });
        window.rest();
        var measured = new LinkedHashMap<String, Timings>();
        measured.put("one more mark", each(window, step -> {
            var mark = mark(article, step % 3).annotation();
            return new Step(() -> model.marking().put(mark), () -> model.marking().takeOff(mark));
        }));
        measured.put("the next mark", each(window, _ -> new Step(() -> model.marking().focusNeighbour(1), () -> {})));
        Toolkit.run(() -> {
            model.find().words().set(sought);
            model.find().begin(0);
        });
        window.rest();
        assertThat(Toolkit.call(() -> model.find().found().get().hits().size())).isEqualTo(marks);
        measured.put("the next hit", each(window, _ -> new Step(() -> model.find().move(1), () -> {})));
        return measured;
    }

    /// @param after puts back what was there, unmeasured
    private record Step(Runnable act, Runnable after) {}

    private interface Steps {
        Step number(int step);
    }

    private static Timings each(TestWindow window, Steps steps) {
        var times = new long[STEPS];
        for (int step = -WARM_UP; step < STEPS; step++) {
            var each = steps.number(step + WARM_UP);
            long time = time(window, each.act());
            Toolkit.run(each.after());
            Toolkit.run(() -> window.window().root().layout());
            if (step >= 0) {
                times[step] = time;
            }
        }
        return Timings.of(times);
    }

    /// From the act to the end of what it has put off until later, the layout between them.
    private static long time(TestWindow window, Runnable act) {
        var end = new CompletableFuture<Long>();
        Toolkit.run(() -> {
            long start = System.nanoTime();
            act.run();
            window.window().root().applyCss();
            window.window().root().layout();
            Platform.runLater(() -> end.complete(System.nanoTime() - start));
        });
        return end.join();
    }

    /// On the first words of a line.
    private Placed mark(Article article, int line) {
        int start = article.text().indexOf('\n') + 1 + line * LINE.length();
        var span = new Span(start, start + 20);
        return Placed.where(Annotation.byHand(
                ids.next(), article.id(), line % 2 == 0 ? Kind.QUOTE : Kind.CLAIM,
                new Anchor(span, span.in(article.text()), "", ""), "سلمى", NOON));
    }
}
