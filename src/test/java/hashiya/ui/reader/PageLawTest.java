package hashiya.ui.reader;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hashiya.arabic.Direction;
import hashiya.arabic.Graphemes;
import hashiya.article.Span;
import hashiya.ui.Toolkit;
import hashiya.ui.reader.Findings.Law;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The laws of the page, measured on a table of paragraphs and on whole articles, at many widths, sizes and faces: what is
/// drawn stands where the Unicode bidirectional algorithm says, a hit at the middle of a grapheme finds it, the caret stands
/// at the edge it is entered by, and the ink is where the boxes say.
///
/// `-Dhashiya.thorough` takes the fine grid of widths; `-Dhashiya.cases=DIR` measures every file in a folder (UTF-8, one
/// paragraph a line).
class PageLawTest {
    private static final List<Path> ARTICLES =
            List.of(Path.of("resources/hashiya/sample/article.txt"), Path.of("../shared/articles/sana.txt"));

    /// What is laid out on one page, for all of it to be in view: in UTF-16 units, or one paragraph.
    private static final int AT_ONCE = 2_000;

    private record Setup(Typography typography, int width, boolean looksAtInk) {
        /// The fine grid has widths in plenty; shapes are looked at where ink is.
        boolean looksAtShapes() {
            return looksAtInk || !Boolean.getBoolean("hashiya.thorough");
        }

        @Override
        public String toString() {
            return "%s %.0f at %d".formatted(typography.family(), typography.size(), width);
        }
    }

    private static List<Setup> setups() {
        if (Boolean.getBoolean("hashiya.thorough")) {
            return Stream.of("Hashiya Naskh", "Hashiya Sans")
                    .flatMap(family -> Stream.of(14, 21, 30, 42).map(size -> new Typography(family, size)))
                    .flatMap(typography -> IntStream.iterate(220, width -> width <= 1400, width -> width + 59)
                            .mapToObj(width -> new Setup(typography, width, width % 5 == 0)))
                    .toList();
        }
        var amiri = new Typography("Hashiya Naskh", 21);
        var plex = new Typography("Hashiya Sans", 17);
        return List.of(
                new Setup(amiri, 1400, true), new Setup(amiri, 700, false), new Setup(amiri, 320, true),
                new Setup(plex, 1000, true), new Setup(plex, 220, false), new Setup(new Typography("Hashiya Naskh", 34), 450, false),
                new Setup(new Typography("Hashiya Sans", 42), 220, false));
    }

    @Test
    void everyParagraphOfTheTableAndOfTheNewsKeepsTheLaws() throws IOException {
        var samples = new ArrayList<>(Sample.table());
        for (var article : ARTICLES) {
            if (Files.exists(article)) {
                samples.addAll(Sample.article(article));
            }
        }
        var findings = measured(samples);

        findings.forEach((group, found) -> {
            System.out.println(group + ": " + found);
            assertThat(found.looked(Law.HIT)).as("measured in %s", group).isPositive();
        });
        assertThat(findings.values().stream().flatMap(found -> found.misses().stream())).isEmpty();
    }

    @Test
    void paragraphsOfStrangersKeepTheLaws() throws IOException {
        String folder = System.getProperty("hashiya.cases", "");
        assumeTrue(!folder.isEmpty(), "-Dhashiya.cases=DIR names no folder");
        measured(Sample.folder(Path.of(folder))).forEach((group, found) -> {
            System.out.println(group + ": " + found);
            found.misses().forEach(System.out::println);
            for (var law : List.of(Law.ORDER, Law.HIT, Law.CARET)) {
                assertThat(found.percent(law)).as("%s in %s", law, group).isGreaterThanOrEqualTo(99.9);
            }
        });
    }

    /// The law of shapes sees what the others cannot: a layout that draws words backwards, and says it does not.
    @Test
    void wordsDrawnBackwardsWouldBeSeen() throws IOException {
        Toolkit.startHeadless();
        var news = Sample.table().stream().filter(sample -> sample.group().equals("news")).map(Sample::paragraph).toList();
        var findings = new Findings();
        Toolkit.run(() -> {
            var page = LaidOut.of(news, Direction.RIGHT_TO_LEFT, new Typography("Hashiya Naskh", 21), 700);
            for (int i = 0; i < news.size(); i++) {
                new ShapeLaw(page.layer(i), "backwards", findings, letters -> new StringBuilder(letters).reverse().toString()).measure();
            }
        });
        System.out.println("backwards: " + findings);
        assertThat(findings.percent(Law.SHAPE)).isLessThan(65);
    }

    @Test
    void shortLinesStandAsTheTableSays() throws IOException {
        Toolkit.startHeadless();
        var lines = Sample.table().stream().filter(sample -> !sample.leftToRight().isEmpty()).toList();
        assertThat(lines).isNotEmpty();
        Toolkit.run(() -> {
            var page = LaidOut.of(
                    lines.stream().map(Sample::paragraph).toList(), Direction.RIGHT_TO_LEFT, new Typography("Hashiya Naskh", 21), 1400);
            for (int i = 0; i < lines.size(); i++) {
                assertThat(drawn(page, i)).as(lines.get(i).why()).isEqualTo(lines.get(i).leftToRight());
            }
        });
    }

    @Test
    void noWidthFromTheNarrowestToTheWidestIsTooMuch() throws IOException {
        Toolkit.startHeadless();
        var paragraphs = Sample.table().stream().map(Sample::paragraph).toList();
        Toolkit.run(() -> {
            var page = LaidOut.of(paragraphs, Direction.RIGHT_TO_LEFT, new Typography("Hashiya Naskh", 21), 1400);
            for (int width = 1400; width >= 220; width -= 61) {
                page.resize(width);
                assertThat(page.page().hit(width / 2.0, 1000).getInsertionIndex()).isBetween(0, page.page().article().length());
            }
        });
    }

    /// By group, in the order of the samples.
    private static Map<String, Findings> measured(List<Sample> samples) {
        Toolkit.startHeadless();
        var findings = new LinkedHashMap<String, Findings>();
        for (var setup : setups()) {
            for (int from = 0; from < samples.size(); ) {
                int to = from + 1;
                for (int length = length(samples, from); to < samples.size() && length + length(samples, to) <= AT_ONCE; to++) {
                    length += length(samples, to);
                }
                var some = samples.subList(from, to);
                Toolkit.run(() -> measure(some, setup, findings));
                from = to;
            }
        }
        return findings;
    }

    private static int length(List<Sample> samples, int sample) {
        return samples.get(sample).paragraph().length();
    }

    private static void measure(List<Sample> samples, Setup setup, Map<String, Findings> findings) {
        var paragraphs = samples.stream().map(Sample::paragraph).toList();
        var page = LaidOut.of(paragraphs, Direction.RIGHT_TO_LEFT, setup.typography(), setup.width());
        for (int i = 0; i < samples.size(); i++) {
            var found = findings.computeIfAbsent(samples.get(i).group(), _ -> new Findings());
            new PageLaws(page.page(), page.layer(i), setup.toString(), found).measure();
            if (setup.looksAtShapes()) {
                new ShapeLaw(page.layer(i), setup.toString(), found).measure();
            }
            if (setup.looksAtInk()) {
                new InkLaw(page.page(), page.layer(i), setup.toString(), found).measure();
            }
        }
    }

    /// The graphemes of a paragraph on one line, sorted by where they are drawn.
    private static String drawn(LaidOut page, int paragraph) {
        String text = page.text(paragraph);
        var graphemes = Graphemes.of(text);
        var geometry = page.layer(paragraph).geometry();
        return IntStream.iterate(0, start -> start < text.length(), graphemes::after)
                .mapToObj(start -> new Span(start, graphemes.after(start)))
                .sorted(Comparator.comparingDouble(grapheme -> geometry.boxes(grapheme).getFirst().getMinX()))
                .map(grapheme -> grapheme.in(text))
                .collect(joining());
    }
}
