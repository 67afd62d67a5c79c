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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window's marks and search hits cost the JavaFX thread where there are many: page, cards, map and status bar
/// together, from the act to the end of all that it asks for, beside the same where there are few.
class MarksBench {
    private static final int WARM_UP = 60;
    private static final int STEPS = 200;
    private static final String WITNESS = "شاهد";
    private static final String LINE = "قال شاهد من المدينة إن الطريق مفتوح منذ الصباح، وإن الحافلات تسير كعادتها بين الحيين.\n";
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    /// So many marks on the first lines, and a word that stands in so many others.
    private enum Scale {
        FEW(50, "قائد"),
        MANY(5_000, "طبيب"),
        VERY_MANY(50_000, "حارس");

        private final int marks;
        private final String sought;

        Scale(int marks, String sought) {
            this.marks = marks;
            this.sought = sought;
        }
    }

    private final Ids ids = new Ids(Clock.systemUTC(), new Random(5));

    @TempDir
    Path folder;

    @Test
    void manyMarksAndHitsCostHardlyMoreThanFew() throws IOException {
        String lines = Stream.of(Scale.values())
                .map(scale -> LINE.replace(WITNESS, scale.sought).repeat(scale.marks))
                .collect(Collectors.joining());
        var file = Files.writeString(folder.resolve("article.txt"), "عنوان\n" + lines);
        try (var figures = new Figures("marks"); var window = TestWindow.on(folder.resolve("library.hashiya"), 1200, 900)) {
            var article = window.open(file);
            measured(window, article, Scale.FEW); // until the compiler is done
            var ofFew = measured(window, article, Scale.FEW);
            for (var scale : List.of(Scale.MANY, Scale.VERY_MANY)) {
                measured(window, article, scale).forEach((what, many) -> {
                    var few = Objects.requireNonNull(ofFew.get(what));
                    figures.report(what + ", with " + Scale.FEW.marks + " there", few);
                    figures.report(what + ", with " + scale.marks + " there", many);
                    double ratio = many.median() / few.median();
                    figures.report(what + ", ratio of the medians, goal <= 2", String.format(Locale.ROOT, "%.2f", ratio));
                    assertThat(ratio).as(what).isLessThanOrEqualTo(2);
                });
            }
        }
    }

    private Map<String, Timings> measured(TestWindow window, Article article, Scale scale) {
        var model = window.model();
        var galley = Toolkit.call(() -> model.reading().galley());
        var placed = IntStream.range(0, scale.marks).mapToObj(line -> mark(article, line)).toList();
        var marks = Marks.of(galley, placed);
        Toolkit.run(() -> {
            model.find().end();
            model.marking().show(marks, Marks.none());
        });
        window.rest();
        var measured = new LinkedHashMap<String, Timings>();
        measured.put("all marks anew", each(window, _ ->
                new Step(() -> model.marking().show(marks, Marks.none()), () -> {})));
        measured.put("one more mark", each(window, step -> {
            var mark = mark(article, step % 3).annotation();
            return new Step(() -> model.marking().put(mark), () -> model.marking().takeOff(mark));
        }));
        measured.put("the next mark", each(window, _ -> new Step(() -> model.marking().focusNeighbour(1), () -> {})));
        Toolkit.run(() -> {
            model.find().words().set(scale.sought);
            model.find().begin(0);
        });
        window.rest();
        assertThat(Toolkit.call(() -> model.find().found().get().hits().size())).isEqualTo(scale.marks);
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
