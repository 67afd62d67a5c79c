package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.anchor.Anchors;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Attribution;
import hashiya.article.Code;
import hashiya.article.Kind;
import hashiya.article.Origin;
import hashiya.article.Span;
import hashiya.article.Speaker;
import hashiya.article.Status;
import hashiya.library.Library;
import hashiya.phrases.Language;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.PageProbe;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The mouse at rest over a mark.
class HoverTest {
    private static final Path SAMPLE = Path.of("resources/hashiya/sample/article.txt");

    @Test
    void aSmallHintSaysWhatTheMarkIsAndGoesWithTheMouse(@TempDir Path folder) throws TimeoutException {
        var library = folder.resolve("library.hashiya");
        Article article;
        try (var window = TestWindow.on(library)) {
            article = window.open(SAMPLE);
        }
        try (var kept = Library.open(library)) {
            kept.add(rich(article));
        }
        try (var window = TestWindow.on(library)) {
            var mouse = new Mouse(window.stage().getScene());
            int inside = article.text().indexOf("هذا القطار");
            mouse.move(Toolkit.call(() -> new PageProbe(window.page()).before(inside)));
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> window.find(".mark-hint").isVisible());

            assertThat(lines(window)).containsExactly(
                    "اقتباس مباشر",
                    "القائل: \u2068ليلى الدرعاوي، مديرة الهيئة\u2069",
                    "الرموز: \u2068نقل/سكك\u2069",
                    "راجع المؤتمر الصحفي.");
            assertThat(insideTheWindow(window)).isTrue();

            mouse.move(Toolkit.call(() -> new PageProbe(window.page()).before(article.text().indexOf("وأوضحت"))));
            window.rest();
            assertThat(window.find(".mark-hint").isVisible()).isFalse();
        }
    }

    @Test
    void theMarkLookedAtIsToldToAScreenReader(@TempDir Path folder) {
        try (var window = TestWindow.on(folder.resolve("library.hashiya"))) {
            var article = window.open(SAMPLE);
            Toolkit.run(() -> window.model().marking().mark(new Span(article.text().indexOf("انتظرنا"), article.text().indexOf("اليوم")), Kind.QUOTE));
            window.rest();
            var mark = Toolkit.call(() -> window.model().marking().focusedMark().orElseThrow());
            assertThat(Toolkit.call(() -> window.page().getAccessibleHelp()))
                    .isEqualTo(new MarkWords(Phrases.in(Language.ARABIC)).sentence(mark))
                    .startsWith("اقتباس");

            Toolkit.run(() -> window.model().focused().set(null));
            assertThat(Toolkit.call(() -> window.page().getAccessibleHelp())).isNull();
        }
    }

    @Test
    void saysNoMoreThanIsKnown() {
        var plain = Annotation.byHand(
                new UUID(1, 1), new UUID(1, 2), Kind.CLAIM, new Anchors().describe("قال نعم", new Span(4, 7)), "سلمى", Instant.EPOCH);

        assertThat(new MarkWords(Phrases.in(Language.ENGLISH)).lines(plain)).containsExactly("Claim");
    }

    private static Annotation rich(Article article) {
        int start = article.text().indexOf("انتظرنا");
        var speaker = new Speaker(new UUID(7, 1), "ليلى الدرعاوي", "مديرة الهيئة", "");
        var transport = new Code(new UUID(7, 2), "نقل", null);
        return new Annotation(
                new UUID(7, 3), 0, article.id(), Kind.QUOTE,
                new Anchors().describe(article.text(), new Span(start, article.text().indexOf("اليوم", start) + 5)),
                new Attribution(Attribution.Type.DIRECT, null, null, speaker),
                Origin.HUMAN, Status.ACCEPTED, "راجع المؤتمر الصحفي.",
                List.of(new Code(new UUID(7, 4), "سكك", transport)), "سلمى", Instant.EPOCH, Instant.EPOCH, 1);
    }

    private static List<String> lines(TestWindow window) {
        return Toolkit.call(() -> ((VBox) window.find(".mark-hint")).getChildren().stream().map(HoverTest::words).toList());
    }

    private static String words(Node line) {
        var words = new StringBuilder();
        ((TextFlow) line).getChildren().forEach(node -> words.append(((Text) node).getText()));
        return words.toString();
    }

    private static boolean insideTheWindow(TestWindow window) {
        return Toolkit.call(() -> {
            var hint = window.find(".mark-hint");
            return window.window().root().getLayoutBounds().contains(
                    window.window().root().sceneToLocal(hint.localToScene(hint.getLayoutBounds())));
        });
    }
}
