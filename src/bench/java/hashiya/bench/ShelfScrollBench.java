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
import hashiya.ui.Fonts;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a frame of scrolling the window's shelf of 100,000 articles costs beside a bare list of the same rows, whose data all
/// lie in memory.
///
/// A frame's cost is what the JavaFX thread computes from one step to the next, 16 ms later: the layout, and the rows whose
/// data arrive meanwhile.
class ShelfScrollBench {
    private static final int ARTICLES = Integer.getInteger("articles", 100_000);
    private static final int STEPS = 400;
    private static final int WARM_UP = 200;
    private static final long FRAME_MILLIS = 16;
    private static final double STEP_PIXELS = 120;
    private static final double TITLE_WIDTH = 224;

    @TempDir
    Path folder;

    @Test
    void scrollsLikeABareList() throws IOException, SQLException, InterruptedException {
        Toolkit.startHeadless();
        var file = FilledLibrary.indexed(ARTICLES);
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
                try (var window = new OpenedWindow(desk, folder)) {
                    ours = scrolled(window.rows());
                }
                figures.report("a frame of scrolling the shelf", ours);
                long[] numbers = desk.shelving()
                        .shelf(ShelfOrder.ADDED, Grouping.NONE, Filters.NONE)
                        .numbers();
                listings = desk.shelving().listings(LongStream.of(numbers).limit(5_000).boxed().toList());
            }
            var bare = scrolled(bare(listings));
            figures.report("a frame of scrolling a bare list of the same rows", bare);
            double ratio = ours.percentile(95) / bare.percentile(95);
            figures.report("ratio of the 95th percentiles, goal <= 2", String.format(Locale.ROOT, "%.2f", ratio));
            assertThat(ours.percentile(95)).as("ms of a frame").isLessThanOrEqualTo(FRAME_MILLIS);
            assertThat(ratio).isLessThanOrEqualTo(2);
        }
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
