package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hashiya.arabic.Direction;
import hashiya.article.Span;
import hashiya.ui.Toolkit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A mark fills its words from the edge of the first letter to that of the last, and neither its fill nor the lines under it
/// reach into the line below. ([ClearLettersTest] looks at several marks on the same words.)
class MarkShapeTest {
    private static final String TEXT = "قال المتحدث باسم البلدية إن أعمال الترميم في السوق القديم ستبدأ مطلع الشهر المقبل، وإن "
            + "المحال تبقى مفتوحة أمام الزوار طوال مدة العمل التي لن تزيد على عشرة أسابيع.";

    static Stream<Typography> settings() {
        return Stream.of("Hashiya Naskh", "Hashiya Sans").flatMap(family -> Stream.of(14.0, 21.0, 42.0).flatMap(
                size -> Stream.of(Leading.values()).map(leading -> new Typography(family, size, leading, Measure.USUAL))));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aMarkStaysWithItsWords(Typography typography) {
        Toolkit.startHeadless();
        Toolkit.run(() -> {
            var page = LaidOut.of(List.of("عنوان", TEXT), Direction.RIGHT_TO_LEFT, typography, 420);
            var layer = page.layer(1);
            var lines = layer.geometry().lines();
            assertThat(lines.size()).isGreaterThan(1);
            var word = wordOn(lines.getFirst());
            var above = layer.geometry().boxes(word).getFirst();
            var below = layer.geometry().boxes(lines.get(1)).getFirst();
            for (var look : Look.values()) {
                mark(page, layer, word, look);
                assertThat(painted(layer, ".mark")).singleElement().satisfies(fill -> fits(fill, above));
                linesKeepClear(layer, above, below);
                page.page().marked().remove(new UUID(0, look.name().hashCode()));
            }
        });
    }

    private static void mark(LaidOut page, Layer layer, Span word, Look look) {
        page.page().marked().put(new Highlight(new UUID(0, look.name().hashCode()), word.shiftedBy(layer.setting().start()), look));
        page.page().layout();
    }

    private static void linesKeepClear(Layer layer, Rectangle2D above, Rectangle2D below) {
        assertThat(painted(layer, ".mark-line")).isNotEmpty().allSatisfy(line -> {
            assertThat(line.getMinX()).isGreaterThanOrEqualTo(above.getMinX() - 1);
            assertThat(line.getMaxX()).isLessThanOrEqualTo(above.getMaxX() + 1);
            assertThat(line.getMaxY()).isLessThanOrEqualTo(below.getMinY());
        });
    }

    /// From the first space of a line to its second.
    private static Span wordOn(Span line) {
        int start = TEXT.indexOf(' ', line.start()) + 1;
        return new Span(start, TEXT.indexOf(' ', start));
    }

    private static void fits(Bounds fill, Rectangle2D letters) {
        assertThat(fill.getMinX()).isCloseTo(letters.getMinX(), within(0.01));
        assertThat(fill.getMaxX()).isCloseTo(letters.getMaxX(), within(0.01));
        assertThat(fill.getMinY()).isCloseTo(letters.getMinY(), within(0.01));
        assertThat(fill.getMaxY()).isCloseTo(letters.getMaxY(), within(0.01));
    }

    private static List<Bounds> painted(Layer layer, String kind) {
        return layer.flow().lookupAll(kind).stream()
                .map(node -> layer.flow().sceneToLocal(node.localToScene(node.getBoundsInLocal())))
                .toList();
    }
}
