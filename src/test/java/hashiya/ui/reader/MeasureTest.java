package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hashiya.arabic.Direction;
import hashiya.article.Span;
import hashiya.ui.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines stay readable however wide the window is, and fill a narrow one.
class MeasureTest {
    private static final Path SAMPLE = Path.of("resources/hashiya/sample/article.txt");
    private static final double WIDE = 2_400;
    private static final double NARROW = 420;

    @ParameterizedTest(name = "{0} {1} {2}: about {3} letters")
    @CsvSource(textBlock = """
            Hashiya Naskh, 21, NARROW, 62
            Hashiya Naskh, 21, USUAL , 80
            Hashiya Naskh, 21, WIDE  , 108
            Hashiya Naskh, 33, USUAL , 80
            Hashiya Sans , 17, NARROW, 62
            Hashiya Sans , 17, USUAL , 80
            Hashiya Sans , 17, WIDE  , 108
            Hashiya Sans , 42, USUAL , 80
            """)
    void aFullLineHoldsAsManyLettersAsItSays(String family, double size, Measure measure, int letters) throws IOException {
        Toolkit.startHeadless();
        var typography = new Typography(family, size, Leading.USUAL, measure);
        var paragraphs = Files.readAllLines(SAMPLE).stream().filter(line -> line.length() > 120).toList();
        Toolkit.run(() -> {
            var page = LaidOut.of(paragraphs, Direction.RIGHT_TO_LEFT, typography, WIDE);
            int full = 0;
            int held = 0;
            for (int i = 1; i < paragraphs.size(); i++) { // the first is the title
                var layer = page.layer(i);
                var lines = layer.geometry().lines();
                for (var line : lines.subList(0, lines.size() - 1)) {
                    var ends = ends(page, layer, line);
                    assertThat(ends.length()).isLessThanOrEqualTo((int) Math.ceil(typography.measure()));
                    assertThat((WIDE - typography.measure()) / 2).as("in the middle").isCloseTo(WIDE - ends.end(), within(2.0));
                    full++;
                    held += line.length();
                }
            }
            assertThat(full).isGreaterThan(3);
            assertThat(held / (double) full).isBetween(letters * 0.9, letters * 1.1);
        });
    }

    @ParameterizedTest
    @CsvSource({"NARROW", "USUAL", "WIDE"})
    void aNarrowPageIsFilled(Measure measure) throws IOException {
        Toolkit.startHeadless();
        var paragraphs = Files.readAllLines(SAMPLE).stream().filter(line -> line.length() > 120).toList();
        Toolkit.run(() -> {
            var page = LaidOut.of(paragraphs, Direction.RIGHT_TO_LEFT, new Typography("Hashiya Naskh", 21, Leading.USUAL, measure), NARROW);
            var layer = page.layer(1);
            var longest = layer.geometry().lines().stream().mapToInt(line -> ends(page, layer, line).length()).max().orElseThrow();
            assertThat((double) longest).isBetween(NARROW * 0.7, NARROW);
        });
    }

    /// Where a line begins and ends on the page, in pixels from its left.
    private static Span ends(LaidOut page, Layer layer, Span line) {
        var boxes = layer.geometry().inkBoxes(line);
        double left = boxes.stream().mapToDouble(box -> box.getMinX()).min().orElseThrow();
        double right = boxes.stream().mapToDouble(box -> box.getMaxX()).max().orElseThrow();
        double from = page.page().sceneToLocal(layer.flow().localToScene(0, 0)).getX();
        return new Span((int) Math.round(from + left), (int) Math.round(from + right));
    }
}
