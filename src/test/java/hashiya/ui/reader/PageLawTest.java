package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Direction;
import hashiya.arabic.Graphemes;
import hashiya.arabic.VisualOrder;
import hashiya.article.Paragraph;
import hashiya.article.Span;
import hashiya.ui.Fonts;
import hashiya.ui.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The laws of the page, measured on whole articles: what is drawn stands where the Unicode bidirectional algorithm
/// says, a hit at the middle of a grapheme finds it, and the caret stands at its edge.
class PageLawTest {
    static final String STYLES = Objects.requireNonNull(PageLawTest.class.getResource("/hashiya/ui/hashiya.css")).toExternalForm();

    private static final List<Integer> WIDTHS = List.of(320, 420, 700, 1000);

    static Stream<Path> articles() {
        return Stream.of(Path.of("resources/hashiya/sample/article.txt"), Path.of("../shared/articles/sana.txt"))
                .filter(Files::exists);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyGraphemeStandsWhereUnicodeSaysAndIsHitAtItsMiddle(Path file) throws Exception {
        Toolkit.startHeadless();
        String text = Files.readString(file).strip();
        for (int width : WIDTHS) {
            var findings = Toolkit.call(() -> measure(text, width));
            assertThat(findings.faults()).as("%s at %d pixels", file.getFileName(), width).isEmpty();
            assertThat(findings.graphemes()).as("graphemes measured at %d pixels", width).isGreaterThan(text.length() * 9 / 10);
            assertThat(findings.neighbours()).isGreaterThan(text.length() / 2);
            assertThat(findings.looked()).isGreaterThan(text.length() / 40);
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void noWidthFromTheNarrowestToTheWidestIsTooMuch(Path file) throws Exception {
        Toolkit.startHeadless();
        String text = Files.readString(file);
        Toolkit.call(() -> {
            var page = laidOut(text, 1400);
            for (int width = 1400; width >= 220; width -= 7) {
                page.resize(width, 2000);
                page.layout();
                assertThat(page.hit(width / 2.0, 1000).getInsertionIndex()).isBetween(0, text.length());
            }
            return true;
        });
    }

    private record Findings(int graphemes, int neighbours, int looked, List<String> faults) {}

    private static Findings measure(String text, int width) throws IOException {
        var page = laidOut(text, width);
        var faults = new ArrayList<String>();
        int graphemes = 0;
        int neighbours = 0;
        int looked = 0;
        for (var paragraph : Paragraph.of(text)) {
            if (paragraph.role() == Paragraph.Role.GAP) {
                continue;
            }
            var layer = page.layerAt(paragraph.span().start()).orElseThrow();
            graphemes += hitAll(page, layer, text, faults);
            neighbours += orderOf(layer, text, faults);
            looked += inkOf(layer, text, faults);
        }
        return new Findings(graphemes, neighbours, looked, faults);
    }

    private static ArticleArea laidOut(String text, int width) {
        Fonts.load();
        var page = new ArticleArea(new Typography("Amiri", 21));
        page.getStylesheets().add(STYLES);
        var scene = new Scene(page, width, 20_000);
        page.show(text, Paragraph.of(text), Direction.ofArticle(text));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return page;
    }

    private static int hitAll(ArticleArea page, Layer layer, String text, List<String> faults) {
        int measured = 0;
        var paragraph = layer.setting().paragraph().span();
        var graphemes = Graphemes.of(paragraph.in(text));
        for (int start = 0; start < paragraph.length(); start = graphemes.after(start)) {
            var grapheme = new Span(start, graphemes.after(start)).shiftedBy(paragraph.start());
            for (var box : layer.boxes(grapheme)) {
                if (box.getWidth() < 0.5) {
                    continue;
                }
                measured++;
                var middle = page.sceneToLocal(layer.flow().localToScene(
                        (box.getMinX() + box.getMaxX()) / 2, (box.getMinY() + box.getMaxY()) / 2));
                int hit = page.hit(middle.getX(), middle.getY()).getCharacterIndex().orElse(-1);
                double caret = layer.geometry().caret(start).getMinX();
                if (Math.min(Math.abs(caret - box.getMinX()), Math.abs(caret - box.getMaxX())) > 1) {
                    faults.add("'%s' at %s: the caret before it stands at neither edge".formatted(grapheme.in(text), grapheme));
                }
                if (!grapheme.contains(hit)) {
                    faults.add("'%s' at %s: the hit at its middle found %d".formatted(grapheme.in(text), grapheme, hit));
                }
            }
        }
        return measured;
    }

    /// Compares, line by line, where JavaFX drew each unit with the order the bidirectional algorithm gives.
    private static int orderOf(Layer layer, String text, List<String> faults) {
        int compared = 0;
        var setting = layer.setting();
        String line = setting.paragraph().span().in(text);
        var order = VisualOrder.of(line, setting.direction());
        for (var span : layer.geometry().lines()) {
            double reached = Double.NEGATIVE_INFINITY;
            int previous = -1;
            for (int offset : order.leftToRight(span)) {
                var boxes = layer.geometry().boxes(new Span(offset, offset + 1));
                boolean hangs = Character.isWhitespace(line.charAt(offset)) && offset >= span.end() - 1;
                if (boxes.isEmpty() || hangs) {
                    continue;
                }
                double middle = (boxes.getFirst().getMinX() + boxes.getFirst().getMaxX()) / 2;
                if (previous >= 0) {
                    compared++;
                    if (middle < reached - 0.3) {
                        faults.add("'%c' (%d) is drawn left of '%c' (%d) in: %s"
                                .formatted(line.charAt(offset), offset, line.charAt(previous), previous, span.in(line)));
                    }
                }
                reached = middle;
                previous = offset;
            }
        }
        return compared;
    }

    private static final String SMALL_MARKS = "-–.،:«»“”()";

    /// Looks at the picture itself, because a layout asked about itself cannot see glyphs set on the wrong side: small
    /// marks have ink where they are said to stand, and a space after one is white.
    private static int inkOf(Layer layer, String text, List<String> faults) {
        int looked = 0;
        String line = layer.setting().paragraph().span().in(text);
        var picture = layer.flow().snapshot(null, null);
        double left = layer.flow().getBoundsInLocal().getMinX();
        double top = layer.flow().getBoundsInLocal().getMinY();
        for (int offset = 0; offset < line.length(); offset++) {
            boolean mark = SMALL_MARKS.indexOf(line.charAt(offset)) >= 0;
            boolean space = line.charAt(offset) == ' ' && offset > 0 && SMALL_MARKS.indexOf(line.charAt(offset - 1)) >= 0;
            if (!space && !mark) {
                continue;
            }
            for (var box : layer.geometry().boxes(new Span(offset, offset + 1))) {
                double inset = space ? box.getWidth() / 4 : 0;
                var inside = new Rectangle2D(
                        box.getMinX() + inset - left, box.getMinY() - top, box.getWidth() - 2 * inset, box.getHeight());
                looked++;
                if (hasInk(picture, inside) == space) {
                    faults.add("'%c' at %d %s in: %s".formatted(line.charAt(offset), offset, space ? "has ink" : "has no ink", line));
                }
            }
        }
        return looked;
    }

    private static boolean hasInk(WritableImage picture, Rectangle2D box) {
        for (int x = (int) Math.ceil(box.getMinX()); x < Math.min(box.getMaxX(), picture.getWidth()); x++) {
            for (int y = (int) box.getMinY(); y < Math.min(box.getMaxY(), picture.getHeight()); y++) {
                if (picture.getPixelReader().getColor(x, y).getBrightness() < 0.7) {
                    return true;
                }
            }
        }
        return false;
    }
}
