package hashiya.bench;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.anchor.Anchors;
import hashiya.article.Article;
import hashiya.article.Ids;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.desk.Desk;
import hashiya.desk.Taken;
import hashiya.intake.Intake;
import hashiya.library.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Adding articles, and storing a mark, with every commit on the disk (`synchronous = FULL`, write-ahead log).
///
/// The reference is what the disk itself takes: a few kilobytes written to a file and forced.
class LibraryBench {
    private static final int WARM_UP = 2_000;
    private static final int ARTICLES = 10_000;
    private static final int MARKS = 1_000;

    /// In milliseconds: what a mark may take beside the disk.
    private static final double OWN_WORK = 1;

    @TempDir
    Path folder;

    @Test
    void addsArticlesAndStoresMarks() throws IOException {
        var clock = Clock.systemUTC();
        var ids = new Ids(clock, new Random(1));
        try (var figures = new Figures("library");
                var desk = new Desk(
                        Library.open(folder.resolve("library.hashiya")), new Intake(), new Anchors(), ids, clock, "bench")) {
            var random = new Random(7);
            var forced = Timings.of(50, 300, this::force);
            figures.report("force 4 kB to the same disk", forced);

            var files = files(new MadeUpNews(7));
            take(desk, files.subList(0, WARM_UP));
            figures.report(
                    "articles of 2 kB read from files and added in one batch, a second, goal >= 3,000",
                    String.format(Locale.ROOT, "%.0f", (files.size() - WARM_UP) / take(desk, files.subList(WARM_UP, files.size()))));

            var article = desk.reading().find("1").orElseThrow();
            var marked = Timings.of(100, MARKS, () -> mark(desk, article, random));
            figures.report("one mark stored, goal p99 <= 5 ms", marked);
            assertThat(marked.median()).as("a mark costs what the disk takes").isLessThan(5 * forced.median() + OWN_WORK);
        }
    }

    private List<Path> files(MadeUpNews news) throws IOException {
        var files = new ArrayList<Path>();
        for (int number = 0; number < WARM_UP + ARTICLES; number++) {
            files.add(Files.writeString(folder.resolve(number + ".txt"), news.article()));
        }
        return files;
    }

    /// In seconds.
    private static double take(Desk desk, List<Path> files) {
        long start = System.nanoTime();
        desk.shelving().take(files, (file, taken) -> assertThat(taken).as(file.toString()).isInstanceOf(Taken.Added.class));
        return (System.nanoTime() - start) / 1e9;
    }

    private static void mark(Desk desk, Article article, Random random) {
        int start = random.nextInt(article.text().length() - 40);
        desk.marking().mark(article, new Span(start, start + 30), Kind.QUOTE);
    }

    private void force() {
        try (var channel = FileChannel.open(
                folder.resolve("probe"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.allocate(4096));
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
