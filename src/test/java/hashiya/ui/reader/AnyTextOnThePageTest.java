package hashiya.ui.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hashiya.arabic.AnyText;
import hashiya.arabic.Direction;
import hashiya.arabic.Graphemes;
import hashiya.article.Paragraph;
import hashiya.article.Span;
import hashiya.ui.Fonts;
import hashiya.ui.Toolkit;
import java.util.List;
import java.util.UUID;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a person pastes – every script, every kind of character, words wider than the page – is laid out, hit,
/// selected and marked without an exception, and a hit lies between graphemes.
class AnyTextOnThePageTest {
    private static final List<Integer> WIDTHS = List.of(900, 220, 431);

    @Test
    void anyTextCanBeReadSelectedAndMarked() {
        Toolkit.startHeadless();
        var any = AnyText.seeded();
        any.texts(60).map(text -> asRead(text + any.text(60))).filter(text -> !text.isEmpty()).forEach(text ->
                assertThatCode(() -> Toolkit.run(() -> use(text, any.span(text)))).as(escaped(text)).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ـ", "و", "w", "/", "1", "😀", "\u0651", "\u200C", "«", "\u200D", "ﷲ"})
    void aWordOfAThousandLettersIsCutWhereTheLineEnds(String letter) {
        Toolkit.startHeadless();
        String text = "قال " + letter.repeat(1000) + " ثم";
        assertThatCode(() -> Toolkit.run(() -> use(text, new Span(2, text.length() - 1)))).doesNotThrowAnyException();
    }

    private static void use(String text, Span span) {
        Fonts.load();
        var page = new ArticleArea(new Typography("Amiri", 34));
        page.getStylesheets().add(PageLawTest.STYLES);
        var scene = new Scene(page, WIDTHS.getFirst(), 900);
        page.show(text, Paragraph.of(text), Direction.ofArticle(text));
        page.mark(new Highlight(UUID.randomUUID(), span, Look.QUOTE));
        for (int width : WIDTHS) {
            page.resize(width, 900);
            scene.getRoot().applyCss();
            page.layout();
            page.select(span);
            var selected = page.selectedSpan();
            assertThat(selected.start()).isLessThanOrEqualTo(span.start());
            assertThat(selected.end()).isGreaterThanOrEqualTo(span.end());
            for (double y = 5; y < 900; y += 61) {
                int offset = page.insertionAt(width * (y / 900), y);
                assertThat(Graphemes.of(text).isBoundary(offset)).as("a boundary at %d", offset).isTrue();
            }
            scene.snapshot(null);
        }
    }

    /// As decoding leaves it: half a surrogate pair never reaches the page.
    private static String asRead(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }

    private static String escaped(String text) {
        return text.codePoints().mapToObj(codePoint -> codePoint < 127 ? Character.toString(codePoint) : "\\u{%X}".formatted(codePoint))
                .reduce("", String::concat);
    }
}
