package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hashiya.arabic.AnyText;
import hashiya.arabic.Direction;
import hashiya.arabic.Graphemes;
import hashiya.article.Span;
import hashiya.ui.Toolkit;
import java.util.List;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Everything a person does to a page, done to texts no one would think of: widths, sizes, faces, marks, selections, hits
/// and every move of the caret.
final class Handling {
    private static final List<Integer> WIDTHS = List.of(900, 220, 431);
    private static final List<Typography> TYPOGRAPHIES = List.of(
            new Typography("Hashiya Naskh", 34), new Typography("Hashiya Sans", 14), new Typography("Hashiya Naskh", 42));
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

    private Handling() {}

    /// Does it all to texts as they come, many in one article.
    static void of(AnyText any, int texts) {
        Toolkit.startHeadless();
        for (int done = 0; done < texts; done += 50) {
            var paragraphs = any.ofEveryCategory(Math.min(50, texts - done));
            assertThatCode(() -> Toolkit.run(() -> handle(paragraphs, any))).as("one of %s", escaped(paragraphs)).doesNotThrowAnyException();
        }
    }

    static void handle(List<String> paragraphs, AnyText any) {
        var page = LaidOut.of(paragraphs, any.oneOf(List.of(Direction.values())), any.oneOf(TYPOGRAPHIES), any.oneOf(WIDTHS));
        String text = page.page().article();
        var graphemes = Graphemes.of(text);
        for (int width : WIDTHS) {
            page.set(any.oneOf(TYPOGRAPHIES));
            page.resize(width);
            for (int act = 0; act < 8; act++) {
                markAndSelect(page.page(), any.span(text), any);
                var key = any.oneOf(KEYS);
                press(page.page(), key, any);
                assertThat(graphemes.isBoundary(page.page().selection().caret())).as("%s led to %d", key, page.page().selection().caret()).isTrue();
            }
            for (int i = 0; i < paragraphs.size(); i++) {
                var flow = page.layer(i).flow();
                var at = page.page().sceneToLocal(flow.localToScene(width * i / 50.0, flow.getHeight() / 2));
                int offset = page.page().inView().insertionAt(at.getX(), at.getY());
                assertThat(graphemes.isBoundary(offset)).as("a boundary at %d", offset).isTrue();
            }
            page.layer(0).flow().snapshot(null, null);
        }
    }

    private static void markAndSelect(ArticleArea page, Span span, AnyText any) {
        page.marked().put(new Highlight(UUID.randomUUID(), span, any.oneOf(List.of(Look.values()))));
        page.selection().select(span);
        assertThat(page.selection().span().start()).isLessThanOrEqualTo(span.start());
        assertThat(page.selection().span().end()).isGreaterThanOrEqualTo(span.end());
        page.selection().select(page.selection().span());
    }

    private static void press(ArticleArea page, KeyCode key, AnyText any) {
        boolean shift = any.oneOf(List.of(true, false));
        String held = any.oneOf(List.of("", "", "ctrl", "alt"));
        Event.fireEvent(page, new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", key, shift, held.equals("ctrl"), held.equals("alt"), false));
    }

    private static String escaped(List<String> texts) {
        return String.join("\n", texts).codePoints()
                .mapToObj(codePoint -> codePoint < 127 ? Character.toString(codePoint) : "\\u{%X}".formatted(codePoint))
                .reduce("", String::concat);
    }
}
