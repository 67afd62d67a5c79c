package hashiya.bench;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Direction;
import hashiya.article.Span;
import hashiya.ui.Fonts;
import hashiya.ui.Toolkit;
import hashiya.ui.reader.ArticleArea;
import hashiya.ui.reader.Galley;
import hashiya.ui.reader.Highlight;
import hashiya.ui.reader.Highlights;
import hashiya.ui.reader.Look;
import hashiya.ui.reader.Typography;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The page on a text of 20,000 paragraphs, beside the least that JavaFX can show it with.
class PageBench {
    private static final Path SAMPLE = Path.of("resources/hashiya/sample/article.txt");
    private static final int PARAGRAPHS = 20_000;
    private static final int UNITS = 500;
    private static final int MARKS = 5_000;
    private static final int STEPS = 300;

    /// So many that one in a hundred is no single event.
    private static final int MARKINGS = 1_000;
    private static final String NASKH = "Hashiya Naskh";
    private static final double SIZE = 21;
    private static final List<Look> LOOKS = List.copyOf(EnumSet.allOf(Look.class));
    private static final double MEGABYTE = 1 << 20;
    private static final Figures FIGURES = new Figures("page");

    private static String text = "";

    @BeforeAll
    static void writeTheText() {
        Toolkit.startHeadless();
        Toolkit.run(Fonts::load);
        var news = new MadeUpNews(1);
        text = Stream.generate(() -> paragraph(news)).limit(PARAGRAPHS).reduce(new StringBuilder(),
                (all, line) -> all.append(all.isEmpty() ? "" : "\n").append(line), StringBuilder::append).toString();
    }

    @AfterAll
    static void write() throws IOException {
        FIGURES.close();
    }

    @Test
    void opensALongTextHardlySlowerThanTheFloor() {
        var lines = text.lines().toList();
        compare(
                2,
                7,
                new Shown("20,000 paragraphs of 500 units opened", () -> opened(text).scrollable()),
                new Shown("a bare flow of the same", () -> Floor.scrollable(Floor.flow(new ArrayList<>(lines), font()))),
                1.4);
    }

    @Test
    void holdsALongTextInAtMost40MegabytesMoreThanTheFloor() {
        try (var watch = new Stopwatch()) {
            watch.toFirstPulse(VBox::new);
            long before = Stopwatch.heap();
            watch.toFirstPulse(() -> Floor.scrollable(Floor.flow(new ArrayList<>(text.lines().toList()), font())));
            long bare = Stopwatch.heap() - before;
            watch.toFirstPulse(VBox::new);
            long between = Stopwatch.heap();
            watch.toFirstPulse(() -> opened(text).scrollable());
            long page = Stopwatch.heap() - between;
            double above = (page - bare) / MEGABYTE;
            FIGURES.report("heap of the bare flow with its lines, MB", format(bare / MEGABYTE));
            FIGURES.report("heap of the page, MB", format(page / MEGABYTE));
            FIGURES.report("above it, goal <= 40 MB", format(above));
            assertThat(above).isLessThanOrEqualTo(40);
        }
    }

    @Test
    void marksSelectsAndScrollsWithinAFrame() {
        try (var watch = new Stopwatch()) {
            var galley = Galley.of(text, Direction.ofArticle(text));
            var area = Toolkit.call(() -> shown(galley));
            watch.toFirstPulse(area::scrollable);

            long start = System.nanoTime();
            var marks = Highlights.of(galley, IntStream.range(0, MARKS).mapToObj(PageBench::spread).toList());
            long ready = System.nanoTime() - start;
            FIGURES.report("5,000 marks made ready, on any thread", Timings.of(ready));
            long all = watch.ofAct(() -> area.marked().put(marks, Highlights.of(galley, List.of())));
            FIGURES.report("5,000 marks painted, goal <= 100 ms with that", Timings.of(all));

            var marking = each(watch, MARKINGS, step -> {
                if (step > 0) {
                    watch.ofAct(() -> area.marked().remove(inFirstParagraphs(step - 1).mark()));
                }
                return () -> area.marked().put(inFirstParagraphs(step));
            });
            FIGURES.report("one mark with 5,000 there, goal p99 <= 8 ms", marking);

            var selecting = each(watch, STEPS, step -> () -> area.selection().select(new Span(40, 60 + step * 5)));
            FIGURES.report("a step of the selection, goal p95 <= 8 ms", selecting);

            var scrolling = each(watch, STEPS, _ -> () -> area.scrollYBy(120));
            FIGURES.report("a frame of scrolling, goal p95 <= 16 ms", scrolling);

            var flow = Toolkit.call(() -> Floor.flow(new ArrayList<>(text.lines().toList()), font()));
            watch.toFirstPulse(() -> Floor.scrollable(flow));
            var bare = each(watch, STEPS, _ -> () -> flow.scrollYBy(120));
            FIGURES.report("a frame of scrolling a bare flow", bare);
            double ratio = scrolling.percentile(95) / bare.percentile(95);
            FIGURES.report("ratio of the 95th percentiles, goal <= 2.5", format(ratio));
            assertThat(ratio).isLessThanOrEqualTo(2.5);
            double beside = marking.percentile(99) / bare.percentile(99);
            FIGURES.report("one mark beside that, ratio of the 99th percentiles, goal <= 1.5", format(beside));
            assertThat(beside).isLessThanOrEqualTo(1.5);
        }
    }

    /// What grows with the text is done before, on any thread.
    @Test
    void showsTenTimesTheTextInTheSameTime() {
        var few = Galley.of(text.substring(0, text.length() / 10), Direction.RIGHT_TO_LEFT);
        var many = Galley.of(text, Direction.RIGHT_TO_LEFT);
        compare(
                5,
                15,
                new Shown("20,000 paragraphs shown, on the JavaFX thread", () -> shown(many).scrollable()),
                new Shown("2,000 paragraphs shown, on the JavaFX thread", () -> shown(few).scrollable()),
                1.5);
    }

    /// All acts on one endless line, and the same on paragraphs; the first is to take no longer than a few times the other.
    @Test
    void endlessLinesAreAsQuickAsParagraphs() {
        try (var watch = new Stopwatch()) {
            var paragraphs = acts(watch, text.substring(0, 100_000));
            var line = acts(watch, text.substring(0, 100_000).replace('\n', ' '));
            paragraphs.forEach((act, time) -> FIGURES.report("100,000 letters in paragraphs, " + act + " ms", format(time)));
            line.forEach((act, time) -> FIGURES.report("100,000 letters in one line, " + act + " ms, goal <= 100", format(time)));
            assertThat(line.values().stream().mapToDouble(time -> time).sum())
                    .isLessThanOrEqualTo(6 * paragraphs.values().stream().mapToDouble(time -> time).sum());
        }
    }

    /// The median of what each act takes, in milliseconds.
    private static Map<String, Double> acts(Stopwatch watch, String letters) {
        var galley = Galley.of(letters, Direction.RIGHT_TO_LEFT);
        var opening = new long[9];
        for (int run = 0; run < opening.length; run++) {
            opening[run] = watch.toFirstPulse(() -> shown(galley).scrollable());
        }
        var area = Toolkit.call(() -> shown(galley));
        watch.toFirstPulse(area::scrollable);
        var times = new LinkedHashMap<String, Double>();
        times.put("opening", Timings.of(opening).median());
        times.put("marking", median(watch, run -> area.marked().put(inFirstParagraphs(run))));
        times.put("selecting", median(watch, run -> area.selection().select(new Span(40, 200 + run))));
        times.put("going far", median(watch, run -> area.scrolling().goTo(run * 5_000)));
        times.put("another width", median(watch, run -> area.set(new Typography(NASKH, SIZE + run % 3))));
        return times;
    }

    private static double median(Stopwatch watch, IntConsumer act) {
        return Timings.of(IntStream.range(0, 19).mapToLong(run -> watch.ofAct(() -> act.accept(run))).toArray()).median();
    }

    @Test
    void opensTheSampleInAtMostThreeTimesABareTextFlowsTime() throws IOException {
        String sample = Files.readString(SAMPLE);
        compare(
                10,
                25,
                new Shown("the sample opened, goal <= 50 ms", () -> opened(sample).scrollable()),
                new Shown("text flows of the same", () -> bare(sample)),
                3);
    }

    /// Something to be shown, and what it is called in the figures.
    private record Shown(String name, Supplier<Parent> made) {}

    /// Shows two things in turn, and holds the ratio of what they take, of the medians, to a goal.
    ///
    /// @param before how often they are shown before it counts
    private static void compare(int before, int runs, Shown page, Shown reference, double goal) {
        var ours = new long[runs];
        var theirs = new long[runs];
        try (var watch = new Stopwatch()) {
            for (int run = -before; run < runs; run++) {
                long other = watch.toFirstPulse(reference.made());
                long own = watch.toFirstPulse(page.made());
                if (run >= 0) {
                    theirs[run] = other;
                    ours[run] = own;
                }
            }
        }
        double ratio = Timings.of(ours).median() / Timings.of(theirs).median();
        FIGURES.report(page.name(), Timings.of(ours));
        FIGURES.report(reference.name(), Timings.of(theirs));
        FIGURES.report(String.format(Locale.ROOT, "ratio of the medians, goal <= %.1f", goal), format(ratio));
        assertThat(ratio).isLessThanOrEqualTo(goal);
    }

    private static ScrollPane bare(String sample) {
        var column = new VBox();
        sample.lines().forEach(line -> column.getChildren().add(Floor.paragraph(line, font())));
        var pane = new ScrollPane(column);
        pane.setFitToWidth(true);
        return pane;
    }

    private static ArticleArea opened(String article) {
        return shown(Galley.of(article, Direction.ofArticle(article)));
    }

    private static ArticleArea shown(Galley galley) {
        var area = new ArticleArea(new Typography(NASKH, SIZE));
        area.show(galley);
        return area;
    }

    private static Timings each(Stopwatch watch, int steps, IntFunction<Runnable> act) {
        return Timings.of(IntStream.range(0, steps).mapToLong(step -> watch.ofAct(act.apply(step))).toArray());
    }

    /// One of the marks all over the text.
    private static Highlight spread(int number) {
        int start = (int) ((long) number * (text.length() - 200) / MARKS);
        return new Highlight(new UUID(0, number), new Span(start, start + 90), look(number));
    }

    private static Highlight inFirstParagraphs(int number) {
        int start = new Random(number).nextInt(2 * UNITS);
        return new Highlight(new UUID(1, number), new Span(start, start + 60), look(number));
    }

    private static Look look(int number) {
        return LOOKS.get(number % LOOKS.size());
    }

    private static String paragraph(MadeUpNews news) {
        var line = new StringBuilder();
        while (line.length() < UNITS) {
            line.append(line.isEmpty() ? "" : " ").append(news.word());
        }
        return line.substring(0, UNITS);
    }

    private static Font font() {
        return Font.font(NASKH, SIZE);
    }

    private static String format(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
