package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Direction;
import hashiya.article.Span;
import hashiya.article.Tint;
import hashiya.ui.Fonts;
import hashiya.ui.Theme;
import hashiya.ui.Toolkit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A grey picture of the page still says which code is which: each tint draws a pattern of its own under the letters.
class CodesWithoutColourTest {
    private static final int WORD = 14;

    /// Letters without descenders, so that nothing but patterns is under them.
    private static final String TEXT = String.join(" ", List.of("ا".repeat(WORD), "ا".repeat(WORD), "ا".repeat(WORD), "ا".repeat(WORD),
            "ا".repeat(WORD), "ا".repeat(WORD), "ا".repeat(WORD), "ا".repeat(WORD)));

    /// Rows of pixels at the foot of the letters' boxes.
    private static final int ROWS = 7;

    /// A difference in grey, of 1, that an eye sees in a thin line.
    private static final double SEEN = 0.12;

    /// How much of a row two patterns must ink differently, or how many pixels their steps must differ by, to look different.
    private static final double APART = 0.2;

    private static final double PIXELS_APART = 2.5;

    @BeforeAll
    static void start() {
        Toolkit.startHeadless();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTintHasAPatternOfItsOwn(Theme theme) {
        var patterns = Toolkit.call(() -> patternsIn(theme));

        patterns.forEach((one, pattern) -> patterns.forEach((other, another) -> {
            if (one != other) {
                assertThat(pattern.isUnlike(another)).as(one + " and " + other + ": " + pattern + " " + another).isTrue();
            }
        }));
    }

    /// @param shares how much of each row is inked, from the lowest up
    /// @param steps how many pixels lie between the beginnings of strokes in each row; 0 where it has at most one
    private record Pattern(List<Double> shares, List<Double> steps) {
        boolean isUnlike(Pattern other) {
            return IntStream.range(0, ROWS).anyMatch(row ->
                    Math.abs(shares.get(row) - other.shares.get(row)) >= APART
                            || Math.abs(steps.get(row) - other.steps.get(row)) >= PIXELS_APART);
        }
    }

    private static Map<Tint, Pattern> patternsIn(Theme theme) {
        Fonts.load();
        var page = new ArticleArea(new Typography("Hashiya Naskh", 24));
        page.getStylesheets().add(LaidOut.STYLES);
        var root = new StackPane(page);
        root.getStylesheets().add(LaidOut.STYLES);
        root.getStyleClass().setAll("root", theme.name().toLowerCase(Locale.ROOT));
        var scene = new Scene(root, 950, 300);
        page.show(Galley.of(TEXT, Direction.RIGHT_TO_LEFT));
        page.mark(Arrays.stream(Tint.values())
                .map(tint -> new Highlight(UUID.randomUUID(), span(tint), Look.of(tint)))
                .toList());
        for (int round = 0; round < 3; round++) {
            root.applyCss();
            root.layout();
        }
        var picture = scene.snapshot(null);
        var layer = page.layerAt(0).orElseThrow();
        var patterns = new LinkedHashMap<Tint, Pattern>();
        for (var tint : Tint.values()) {
            patterns.put(tint, pattern(picture, layer, span(tint)));
        }
        return patterns;
    }

    private static Span span(Tint tint) {
        int start = List.of(Tint.values()).indexOf(tint) * (WORD + 1);
        return new Span(start, start + WORD);
    }

    private static Pattern pattern(WritableImage picture, Layer layer, Span span) {
        var box = layer.geometry().boxes(span).getFirst();
        var scene = layer.flow().localToScene(box.getMinX(), box.getMaxY());
        var strip = new Rectangle2D(scene.getX() + 3, scene.getY() - ROWS, box.getWidth() - 6, ROWS);
        double ground = grey(picture, strip.getMinX() + 1, strip.getMinY() - 3);
        var rows = IntStream.range(0, ROWS)
                .mapToObj(row -> IntStream.range(0, (int) strip.getWidth())
                        .mapToObj(x -> Math.abs(grey(picture, strip.getMinX() + x, strip.getMaxY() - 1 - row) - ground) > SEEN)
                        .toList())
                .toList();
        return new Pattern(rows.stream().map(CodesWithoutColourTest::share).toList(),
                rows.stream().map(CodesWithoutColourTest::step).toList());
    }

    private static double share(List<Boolean> row) {
        return row.stream().filter(inked -> inked).count() / (double) row.size();
    }

    private static double step(List<Boolean> row) {
        long beginnings = IntStream.range(1, row.size()).filter(x -> row.get(x) && !row.get(x - 1)).count();
        return beginnings < 2 ? 0 : row.size() / (double) beginnings;
    }

    private static double grey(WritableImage picture, double x, double y) {
        var colour = picture.getPixelReader().getColor((int) x, (int) y);
        return 0.2126 * colour.getRed() + 0.7152 * colour.getGreen() + 0.0722 * colour.getBlue();
    }
}
