package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Direction;
import hashiya.arabic.Graphemes;
import hashiya.article.Span;
import hashiya.ui.Toolkit;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// Letters never break apart: whatever is painted on them, their own ink stays what it was, pixel by pixel.
class WholeLettersTest {
    @Test
    void marksSelectionAndCaretChangeNoLetter() throws IOException {
        Toolkit.startHeadless();
        var paragraphs = Sample.table().stream().map(Sample::paragraph).toList();
        Toolkit.run(() -> {
            var page = LaidOut.of(paragraphs, Direction.RIGHT_TO_LEFT, new Typography("Hashiya Naskh", 21), 500);
            for (int i = 0; i < paragraphs.size(); i += 3) {
                var before = letters(page, i);
                paintInsideWords(page, i);
                assertThat(letters(page, i)).as(paragraphs.get(i)).isEqualTo(before);
            }
        });
    }

    @Test
    void markedLettersAreSeenToBeMarked() {
        Toolkit.startHeadless();
        Toolkit.run(() -> {
            var page = LaidOut.of(List.of("عنوان", "بوتين في بكين."), Direction.RIGHT_TO_LEFT, new Typography("Hashiya Naskh", 21), 500);
            var before = pixels(page.layer(1).flow().snapshot(null, null));
            paintInsideWords(page, 1);
            assertThat(pixels(page.layer(1).flow().snapshot(null, null))).isNotEqualTo(before);
        });
    }

    /// A mark on every second grapheme, as a search hit or the edge of a quote may fall, and a selection across them all.
    private static void paintInsideWords(LaidOut page, int paragraph) {
        int from = page.layer(paragraph).setting().start();
        String text = page.text(paragraph);
        var graphemes = Graphemes.of(text);
        for (int start = 0; start < text.length(); start = graphemes.after(graphemes.after(start))) {
            var grapheme = new Span(start, graphemes.after(start)).shiftedBy(from);
            page.page().marked().put(new Highlight(UUID.randomUUID(), grapheme, start % 2 == 0 ? Look.QUOTE : Look.CLAIM));
        }
        page.page().selection().select(from + text.length() / 3, from + text.length() / 2);
        page.page().applyCss();
        page.page().layout();
    }

    /// The picture of the text nodes alone, as they stand in the flow.
    static int[] letters(LaidOut page, int paragraph) {
        var flow = page.layer(paragraph).flow();
        var others = flow.getChildren().stream().filter(node -> !(node instanceof Text) && node.isVisible()).toList();
        others.forEach(node -> node.setVisible(false));
        int[] pixels = pixels(flow.snapshot(null, null));
        others.forEach((Node node) -> node.setVisible(true));
        return pixels;
    }

    private static int[] pixels(WritableImage picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
