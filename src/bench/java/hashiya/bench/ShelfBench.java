package hashiya.bench;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.library.Grouping;
import hashiya.library.Library;
import hashiya.library.ShelfOrder;
import hashiya.search.Filters;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What the shelf of a library of 100,000 articles takes: from opening the file to its first rows, each page of rows after
/// that, and memory.
class ShelfBench {
    private static final int ARTICLES = Integer.getInteger("articles", 100_000);
    private static final int ROWS_IN_VIEW = 20;
    private static final int ROUNDS = 30;

    @Test
    void showsItsFirstRowsAtOnce() throws IOException, SQLException {
        var file = FilledLibrary.indexed(ARTICLES);
        try (var figures = new Figures("shelf")) {
            var openings = new long[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                try (var library = Library.open(file)) {
                    var rows = library.listings(page(library.numbers(ShelfOrder.ADDED), 0));
                    openings[round] = System.nanoTime() - start;
                    assertThat(rows).hasSize(ROWS_IN_VIEW);
                }
            }
            figures.report(ARTICLES + " articles, the first opening", Timings.of(openings[0]));
            figures.report("from opening the file to the first rows, goal <= 150 ms", Timings.of(openings));

            try (var library = Library.open(file)) {
                long[] numbers = library.numbers(ShelfOrder.ADDED);
                var pages = new ArrayList<Integer>();
                for (int from = 0; from + ROWS_IN_VIEW <= numbers.length; from += Math.max(1, numbers.length / 400)) {
                    pages.add(from);
                }
                figures.report("rows that come into view", Timings.of(pages.stream().mapToLong(from -> {
                    long start = System.nanoTime();
                    assertThat(library.listings(page(numbers, from))).isNotEmpty();
                    return System.nanoTime() - start;
                }).toArray()));
                for (var grouping : Grouping.values()) {
                    figures.report("all of the shelf in groups: " + grouping, Timings.of(3, ROUNDS, () -> {
                        var shelf = library.shelf(ShelfOrder.ADDED, grouping, Filters.NONE);
                        assertThat(shelf.numbers()).hasSize(ARTICLES);
                    }));
                }
                figures.report("kept of an article out of view, bytes", Long.BYTES);
            }
        }
    }

    private static List<Long> page(long[] numbers, int from) {
        return LongStream.of(numbers).skip(from).limit(ROWS_IN_VIEW).boxed().toList();
    }
}
