package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Direction;
import hashiya.article.Span;
import hashiya.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tashkeel may reach beyond its line, into the white and into the lines around it, and is never cut there: every dark pixel
/// of a word drawn alone with ample room is dark on the page, between lines as tall as itself, marked and unmarked.
class UncutMarksTest {
    private static final List<String> TALL_AND_DEEP = List.of("كُلٌّۗ", "بِٱلصِّدْقِۚ", "لِلصَّبْرِۖ", "عُلُوًّاۚ", "رَبِّيٖ", "آٰلِهِۦ", "إِنَّهُۥٓ");

    private static final int WIDTH = 420;
    private static final int HEIGHT = 900;

    @BeforeAll
    static void start() {
        Toolkit.startHeadless();
    }

    static Stream<Typography> settings() {
        return Stream.of("Hashiya Naskh", "Hashiya Sans").flatMap(family -> Stream.of(14.0, 21.0, 33.0, 42.0).flatMap(
                size -> Stream.of(Leading.values()).map(leading -> new Typography(family, size, leading, Measure.USUAL))));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everyMarkIsDrawnWhole(Typography typography) {
        Toolkit.run(() -> {
            var page = page(typography);
            assertThat(cut(page, Dark.of(picture(page)))).isEmpty();
            page.page().marked().put(new Highlight(UUID.randomUUID(), new Span(0, page.page().article().length()), Look.CODE));
            page.page().layout();
            assertThat(cut(page, Dark.of(picture(page)))).as("marked").isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("settings")
    void norAreThoseOfAnArticleOfOneLineAtTheTopOfThePage(Typography typography) {
        Toolkit.run(() -> {
            var page = LaidOut.of(List.of(TALL_AND_DEEP.getFirst()), Direction.RIGHT_TO_LEFT, typography, WIDTH);
            assertThat(cut(page, Dark.of(picture(page)))).isEmpty();
        });
    }

    /// The same measure sees a strip of two pixels that is missing above or below the letters.
    @Test
    void aCutWouldBeSeen() {
        Toolkit.run(() -> {
            var page = page(new Typography("Hashiya Naskh", 33));
            var picture = picture(page);
            var box = place(page.layer(1), new Span(0, TALL_AND_DEEP.getFirst().length()));
            for (int y = 0; y < 2; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    picture.getPixelWriter().setColor(x, (int) (box.getMinY() + box.getHeight() * 0.2) + y, Color.WHITE);
                }
            }
            assertThat(cut(page, Dark.of(picture))).isNotEmpty();
        });
    }

    private static LaidOut page(Typography typography) {
        String words = String.join(" ", TALL_AND_DEEP);
        return LaidOut.of(List.of(words, words + " " + words, words), Direction.RIGHT_TO_LEFT, typography, WIDTH);
    }

    private static WritableImage picture(LaidOut page) {
        var parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(0, 0, WIDTH, HEIGHT));
        return page.page().snapshot(parameters, null);
    }

    /// The words of which some ink is missing.
    private static List<String> cut(LaidOut page, Dark picture) {
        var cut = new ArrayList<String>();
        int paragraphs = page.page().article().split("\n", -1).length;
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            var layer = page.layer(paragraph);
            String text = page.text(paragraph);
            int offset = 0;
            for (String word : text.split(" ", -1)) {
                var place = place(layer, new Span(offset, offset + word.length()));
                boolean inView = place.getMaxY() + place.getHeight() < HEIGHT;
                if (inView && !isWhole(word, place, picture, fontOf(layer, word))) {
                    cut.add(word + " in paragraph " + paragraph + " at " + offset);
                }
                offset += word.length() + 1;
            }
        }
        return cut;
    }

    private static Rectangle2D place(Layer layer, Span word) {
        var box = layer.geometry().boxes(word).getFirst();
        var corner = layer.flow().localToScene(box.getMinX(), box.getMinY());
        return new Rectangle2D(corner.getX(), corner.getY(), box.getWidth(), box.getHeight());
    }

    private static Font fontOf(Layer layer, String word) {
        return layer.flow().getChildren().stream()
                .filter(node -> node instanceof Text text && text.getText().strip().equals(word))
                .map(node -> ((Text) node).getFont())
                .findFirst()
                .orElseThrow();
    }

    /// Whether the word's picture lies in that of the page, a pixel or so from where its box is.
    private static boolean isWhole(String word, Rectangle2D place, Dark picture, Font font) {
        double left = Math.floor(place.getMinX());
        var alone = alone(word, font, place.getMinX() - left);
        int room = (int) (font.getSize() * 2);
        for (int down = -4; down <= 4; down++) {
            for (int across = -1; across <= 1; across++) {
                if (alone.isIn(picture, (int) left + across - room, (int) place.getMinY() + down - room)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A word with twice its size of white on every side.
    private static Dark alone(String word, Font font, double fraction) {
        double room = Math.floor(font.getSize() * 2);
        var node = new Text(word);
        node.setFont(font);
        node.setTextOrigin(VPos.TOP);
        node.setX(fraction);
        var bounds = node.getLayoutBounds();
        var parameters = new SnapshotParameters();
        parameters.setViewport(
                new Rectangle2D(-room, -room, Math.ceil(bounds.getWidth() + 2 * room), Math.ceil(bounds.getHeight() + 2 * room)));
        return Dark.of(new Group(node).snapshot(parameters, null));
    }

    /// How bright each pixel of a picture is, of 1.
    private static final class Dark {
        private static final double INK = 0.35;
        private static final double SOME_INK = 0.62;

        private final double[][] brightness;

        private Dark(double[][] brightness) {
            this.brightness = brightness;
        }

        static Dark of(Image picture) {
            var pixels = Objects.requireNonNull(picture.getPixelReader());
            var brightness = new double[(int) picture.getHeight()][(int) picture.getWidth()];
            for (int y = 0; y < brightness.length; y++) {
                for (int x = 0; x < brightness[y].length; x++) {
                    brightness[y][x] = pixels.getColor(x, y).grayscale().getRed();
                }
            }
            return new Dark(brightness);
        }

        /// Whether every pixel of ink is inked, or the one beside it is, in another picture.
        boolean isIn(Dark other, int left, int top) {
            for (int y = 0; y < brightness.length; y++) {
                for (int x = 0; x < brightness[y].length; x++) {
                    if (brightness[y][x] < INK && !other.hasInkAt(x + left, y + top)) {
                        return false;
                    }
                }
            }
            return true;
        }

        private boolean hasInkAt(int x, int y) {
            return y >= 0 && y < brightness.length
                    && IntStream.rangeClosed(Math.max(0, x - 1), Math.min(brightness[y].length - 1, x + 1))
                            .anyMatch(column -> brightness[y][column] < SOME_INK);
        }
    }
}
