package hashiya.bench;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.anchor.Anchors;
import hashiya.article.Ids;
import hashiya.desk.Desk;
import hashiya.intake.Intake;
import hashiya.library.Grouping;
import hashiya.library.Library;
import hashiya.library.ShelfOrder;
import hashiya.ui.Settings;
import hashiya.ui.ShelfStanding;
import hashiya.ui.Toolkit;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How soon the shelf of a library of 100,000 articles shows its first rows, and how much memory the window then holds,
/// beside the same window on a library of a hundred, or ten thousand.
///
/// Two times are told: from asking for a window to its first rows, and to these from the moment it is shown, which is with
/// its article and with nothing beside it yet. Two windows are compared that were opened one right after the other. What is
/// read for them does not depend on how many articles there are (`ShelfOrderTest`); the rest of both is building and styling
/// the shelf, which the very first window of a Java does with cold classes and no start-up cache.
class ShelfOpeningBench {
    private static final int ARTICLES = Integer.getInteger("articles", 100_000);
    private static final int FEW = 100;
    private static final int SOME = ARTICLES / 10;

    /// Of fewer than twenty the 95th percentile is the slowest of all.
    private static final int ROUNDS = 40;

    @TempDir
    Path folder;

    @Test
    void opensALargeLibraryLikeASmallOne() throws IOException, SQLException, InterruptedException {
        Toolkit.startHeadless();
        try (var figures = new Figures("shelf-opening");
                var large = desk(ARTICLES);
                var small = desk(FEW)) {
            report(figures, ARTICLES + " articles, first window", List.of(opening(large)));
            report(figures, FEW + " articles, second window", List.of(opening(small)));
            var ofLarge = new ArrayList<Opening>();
            var ofSmall = new ArrayList<Opening>();
            for (int round = 0; round < ROUNDS; round++) { // in turns, so that what falls on one falls on the other as often
                boolean isLargeFirst = round % 2 == 0;
                var first = opening(isLargeFirst ? large : small);
                var second = opening(isLargeFirst ? small : large);
                ofLarge.add(isLargeFirst ? first : second);
                ofSmall.add(isLargeFirst ? second : first);
            }
            report(figures, ARTICLES + " articles", ofLarge);
            report(figures, FEW + " articles", ofSmall);
            double ratio = IntStream.range(0, ROUNDS)
                    .mapToDouble(round -> (double) ofLarge.get(round).rows() / ofSmall.get(round).rows())
                    .sorted()
                    .toArray()[ROUNDS / 2];
            figures.report(
                    "median of each round's ratio to the first rows, goal <= 1.3",
                    String.format(Locale.ROOT, "%.2f", ratio));
            assertThat(ratio).isLessThanOrEqualTo(1.3);
        }
    }

    /// All articles are read for these, beside what the window is made of meanwhile.
    @ParameterizedTest
    @EnumSource(names = {"OUTLET", "MONTH"})
    void opensInGroups(Grouping grouping) throws IOException, SQLException, InterruptedException {
        Toolkit.startHeadless();
        var settings = folder.resolve("settings");
        Settings.load(settings).with(new ShelfStanding(ShelfOrder.ADDED, grouping)).save(settings);
        try (var figures = new Figures("shelf-opening-by-" + grouping); var large = desk(ARTICLES)) {
            opening(large);
            var openings = new ArrayList<Opening>();
            for (int round = 0; round < ROUNDS; round++) {
                openings.add(opening(large));
            }
            report(figures, ARTICLES + " articles by " + grouping, openings);
        }
    }

    @Test
    void holdsALargeLibraryInTheMemoryOfASmallOne() throws IOException, SQLException, InterruptedException {
        Toolkit.startHeadless();
        try (var figures = new Figures("shelf-memory"); var some = desk(SOME); var all = desk(ARTICLES)) {
            held(some);
            long ofSome = held(some);
            long ofAll = held(all);
            figures.report("heap with the shelf open and a search typed, " + SOME + " articles, MB", megabytes(ofSome));
            figures.report("the same, " + ARTICLES + " articles, MB", megabytes(ofAll));
            double ratio = (double) ofAll / ofSome;
            figures.report("ratio, goal <= 1.15", String.format(Locale.ROOT, "%.2f", ratio));
            assertThat(ratio).isLessThanOrEqualTo(1.15);
        }
    }

    /// In nanoseconds: until the window stands, and until the shelf shows rows.
    private record Opening(long window, long rows) {}

    private static void report(Figures figures, String what, List<Opening> openings) {
        var rows = Timings.of(openings.stream().mapToLong(Opening::rows).toArray());
        var wait = Timings.of(openings.stream().mapToLong(opening -> opening.rows() - opening.window()).toArray());
        figures.report(what + ", the window and its first rows", rows);
        figures.report(what + ", the first rows once the window stands, goal <= 150 ms", wait);
    }

    private Opening opening(Desk desk) throws InterruptedException {
        try (var window = new OpenedWindow(desk, folder)) {
            return new Opening(window.stands(), window.showsRows());
        }
    }

    /// In bytes.
    private long held(Desk desk) throws InterruptedException {
        try (var window = new OpenedWindow(desk, folder)) {
            window.rows();
            window.searchFor(MadeUpNews.COMMON.getFirst());
            return Stopwatch.heap();
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
    }

    private static Desk desk(int articles) throws IOException, SQLException {
        return new Desk(
                Library.open(FilledLibrary.indexed(articles)),
                new Intake(),
                new Anchors(),
                new Ids(Clock.systemUTC(), new Random(1)),
                Clock.systemUTC(),
                "سلمى");
    }
}
