package hashiya.bench;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.anchor.Anchors;
import hashiya.article.Ids;
import hashiya.desk.Desk;
import hashiya.intake.Intake;
import hashiya.library.Grouping;
import hashiya.library.Library;
import hashiya.library.Listing;
import hashiya.library.ShelfOrder;
import hashiya.search.Filters;
import hashiya.ui.AppWindow;
import hashiya.ui.Fonts;
import hashiya.ui.Session;
import hashiya.ui.Toolkit;
import hashiya.ui.reader.WrappedText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window's shelf of a library of 100,000 articles: its first rows, and what a frame of scrolling costs beside a bare list
/// of the same rows, whose data all lie in memory.
///
/// A frame's cost is what the JavaFX thread computes from one step to the next, 16 ms later: the layout, and the rows whose
/// data arrive meanwhile.
class ShelfScrollBench {
    private static final int ARTICLES = Integer.getInteger("articles", 100_000);
    private static final int OPENINGS = 5;
    private static final int STEPS = 400;
    private static final int WARM_UP = 200;
    private static final long FRAME_MILLIS = 16;
    private static final double STEP_PIXELS = 120;
    private static final double TITLE_WIDTH = 224;
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    @TempDir
    Path folder;

    @Test
    void scrollsLikeABareList() throws IOException, SQLException, InterruptedException {
        Toolkit.startHeadless();
        var file = folder.resolve("library.hashiya");
        FilledLibrary.of(file, ARTICLES, new MadeUpNews(1), _ -> {}).close();
        try (var figures = new Figures("shelf-scroll")) {
            Timings ours;
            List<Listing> listings;
            try (var desk = new Desk(
                    Library.open(file),
                    new Intake(),
                    new Anchors(),
                    new Ids(Clock.systemUTC(), new Random(1)),
                    Clock.systemUTC(),
                    "سلمى")) {
                figures.report(ARTICLES + " articles, the first rows in the first window", Timings.of(opening(desk)));
                var again = new long[OPENINGS];
                for (int round = 0; round < OPENINGS; round++) {
                    again[round] = opening(desk);
                }
                figures.report("the first rows in a window after it, goal <= 150 ms", Timings.of(again));
                var shown = shown(desk);
                var list = firstRows();
                ours = scrolled(list);
                figures.report("a frame of scrolling the shelf", ours);
                long[] numbers = desk.shelving()
                        .shelf(ShelfOrder.ADDED, Grouping.NONE, Filters.NONE)
                        .numbers();
                listings = desk.shelving().listings(LongStream.of(numbers).limit(5_000).boxed().toList());
                close(shown);
            }
            var bare = scrolled(bare(listings));
            figures.report("a frame of scrolling a bare list of the same rows", bare);
            double ratio = ours.percentile(95) / bare.percentile(95);
            figures.report("ratio of the 95th percentiles, goal <= 2", String.format(Locale.ROOT, "%.2f", ratio));
            assertThat(ours.percentile(95)).as("ms of a frame").isLessThanOrEqualTo(FRAME_MILLIS);
            assertThat(ratio).isLessThanOrEqualTo(2);
        }
    }

    private long opening(Desk desk) throws InterruptedException {
        long start = System.nanoTime();
        var shown = shown(desk);
        var _ = firstRows();
        long end = System.nanoTime();
        close(shown);
        return end - start;
    }

    private Thread shown(Desk desk) {
        return Thread.ofPlatform().start(() -> {
            var session = new Session(folder.resolve("session"), Optional.empty());
            var _ = AppWindow.showUntilClosed(desk, List.of(), folder.resolve("settings"), session, _ -> Optional.empty());
        });
    }

    private static void close(Thread shown) throws InterruptedException {
        Toolkit.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        shown.join();
    }

    /// Waits for the shelf's list with an article in view.
    private static ListView<?> firstRows() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < end) {
            var list = Toolkit.call(() -> Window.getWindows().stream()
                    .map(window -> window.getScene().getRoot().lookup(".shelf-view .list-view"))
                    .filter(found -> found != null && found.lookup(".shelf-row .wrapped-text") != null)
                    .findFirst());
            if (list.isPresent()) {
                return (ListView<?>) list.get();
            }
            Thread.sleep(1);
        }
        throw new AssertionError("no rows in a minute");
    }

    private static Timings scrolled(ListView<?> list) throws InterruptedException {
        var flow = Toolkit.call(() -> (VirtualFlow<?>) list.lookup(".virtual-flow"));
        long thread = Toolkit.call(() -> Thread.currentThread().threadId());
        var threads = ManagementFactory.getThreadMXBean();
        var costs = new long[STEPS];
        long before = threads.getThreadCpuTime(thread);
        for (int step = -WARM_UP; step < STEPS; step++) {
            Toolkit.run(() -> {
                flow.scrollPixels(STEP_PIXELS);
                list.getScene().getRoot().layout();
            });
            Thread.sleep(FRAME_MILLIS);
            long after = threads.getThreadCpuTime(thread);
            if (step >= 0) {
                costs[step] = after - before;
            }
            before = after;
        }
        return Timings.of(costs);
    }

    private static ListView<Listing> bare(List<Listing> listings) {
        return Toolkit.call(() -> {
            var list = new ListView<Listing>();
            list.getItems().setAll(new ArrayList<>(listings));
            list.setCellFactory(_ -> new BareRow());
            var stage = new Stage();
            stage.setScene(new Scene(list, 264, 800));
            stage.show();
            return list;
        });
    }

    private static final class BareRow extends ListCell<Listing> {
        BareRow() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Listing listing, boolean empty) {
            super.updateItem(listing, empty);
            setGraphic(empty || listing == null
                    ? null
                    : new VBox(
                            4,
                            new WrappedText(listing.title(), Font.font(Fonts.INTERFACE, FontWeight.BOLD, 13.5), TITLE_WIDTH),
                            new HBox(8, new Label(listing.outlet() + " · " + listing.addedAt()))));
        }
    }
}
