package hashiya.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hashiya.article.Kind;
import hashiya.article.Span;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is very large works in a bounded heap, or is refused with its limit.
class LargeTest {
    private static final String LINE = "كلمة خبر مدينة وزير قال ".repeat(20) + "\n";
    /// Ten thousand with `-Plong`.
    private static final int MARKS = 50 * Integer.getInteger("hashiya.rounds", 10);

    @TempDir
    Path folder;

    @Test
    void anArticleOfFiftyMegabytesIsTakenInWithinHalfAGigabyte() throws IOException, InterruptedException {
        var sitting = new Sitting(folder);
        var article = sitting.file("large.txt", "عنوان\n" + LINE.repeat((50 << 20) / LINE.getBytes(UTF_8).length));

        var program = Program.start(List.of("-Xmx512m"), Map.of(), List.of(
                "add", article.toString(), "--library", sitting.library().toString()));
        var said = new String(program.getInputStream().readAllBytes(), UTF_8);

        assertThat(program.waitFor()).isZero();
        assertThat(said).contains("عنوان");
    }

    @Test
    void anArticleBeyondTheLimitIsRefusedWithIt() throws IOException {
        var sitting = new Sitting(folder);
        var article = folder.resolve("larger.txt");
        try (var file = new RandomAccessFile(article.toFile(), "rw")) {
            file.setLength((64L << 20) + 1);
        }

        assertThat(sitting.type("add", article.toString()).err()).contains("larger than 64 megabytes");
    }

    @Test
    void thousandsOfMarksOnOneArticleAreKeptAndFound() {
        var sitting = new Sitting(folder);
        sitting.typeAlone("add", sitting.file("article.txt", "عنوان\n" + LINE.repeat(100)).toString(),
                "--library", sitting.library().toString());
        try (var desk = Sitting.desk(sitting.library())) {
            var article = desk.reading().find("1").orElseThrow();
            for (int mark = 0; mark < MARKS; mark++) {
                int start = 6 + mark * 4;
                desk.marking().mark(article, new Span(start, start + 40), Kind.CLAIM);
            }
            long before = System.nanoTime();
            assertThat(desk.reading().open(article.id()).orElseThrow().placed()).hasSize(MARKS);
            System.out.println("LargeTest: " + MARKS + " marks read in " + (System.nanoTime() - before) / 1_000_000 + " ms");
        }
        assertThat(sitting.type("check").code()).isZero();
    }
}
